import type { RewardsMessages } from '@lifegrid/engine/catalogue/messages/rewards'

export const rewardsMessages: RewardsMessages = {
  'rewards.hidden-achievement': 'Hidden until it happens.',
}
