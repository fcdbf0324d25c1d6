import { type MessageTable, refusal, type WordsFor } from '../message-shape.ts'

/** Diamonds, daily rewards, quests, and the tiers of the store. */
export const rewardsRefusals = {
  'rewards.too-few-diamonds': refusal({ cost: 'text', diamonds: 'text' }),
  'rewards.no-refill': refusal({ tier: 'text' }),
  'rewards.no-product': refusal({ product: 'text' }),

  'rewards.daily-claimed': refusal(),
  'rewards.quest-claimed': refusal({ quest: 'text' }),
  'rewards.quest-unfinished': refusal({ quest: 'text', progress: 'text', goal: 'text' }),
} as const satisfies MessageTable

export type RewardsRefusals = WordsFor<typeof rewardsRefusals>
