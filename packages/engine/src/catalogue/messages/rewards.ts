import { type MessageTable, phrase, type WordsFor } from '../message-shape.ts'

/** Achievements, quests and diamonds. */
export const rewardsMessages = {
  /** Stands in place of the description of a hidden achievement until it is unlocked. */
  'rewards.hidden-achievement': phrase(),
} as const satisfies MessageTable

export type RewardsMessages = WordsFor<typeof rewardsMessages>
