import { type MessageTable, message, phrase, type WordsFor } from '../message-shape.ts'

/** Achievements, quests and diamonds. */
export const rewardsMessages = {
  /** Stands in place of the description of a hidden achievement until it is unlocked. */
  'rewards.hidden-achievement': phrase(),
  /** [LOUNGE-19] A global event has begun. The factor, such as 2 or 1.5. */
  'rewards.multiplier': message({ times: 'text' }),
  'rewards.affinity_multiplier': message({ times: 'text' }),
  'rewards.reward_multiplier': message({ times: 'text' }),
} as const satisfies MessageTable

export type RewardsMessages = WordsFor<typeof rewardsMessages>
