import type { RewardsMessages } from '@lifegrid/engine/catalogue/messages/rewards'

export const rewardsMessages: RewardsMessages = {
  'rewards.hidden-achievement': 'Hidden until it happens.',

  'rewards.multiplier': {
    title: 'A generous hour',
    text: ['For a while, kindness and rewards count {times} times, for everybody.'],
  },
  'rewards.affinity_multiplier': {
    title: 'Open hearts',
    text: ['For a while, what you do for people counts {times} times. So does what others do for theirs.'],
  },
  'rewards.reward_multiplier': {
    title: 'Full pockets',
    text: ['For a while, daily rewards and quests bring {times} times their diamonds, for everybody.'],
  },
}
