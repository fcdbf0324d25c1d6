import type { RewardsMessages } from '@lifegrid/engine/catalogue/messages/rewards'

export const rewardsMessages: RewardsMessages = {
  'rewards.hidden-achievement': 'Hidden until it happens.',

  'rewards.multiplier': {
    title: 'A generous hour',
    text: [
      'For a while, kindness and rewards count {times} times, for everybody.',
      'An hour to be good in: kindness and rewards count {times} times, whoever you are.',
      'It is a lucky stretch. Kindness and rewards count {times} times for all.',
    ],
  },
  'rewards.affinity_multiplier': {
    title: 'Open hearts',
    text: [
      'For a while, what you do for people counts {times} times. So does what others do for theirs.',
      'What you do for others counts {times} times for a while, and theirs for you.',
      'People are easier to reach for a while: kind deeds count {times} times.',
    ],
  },
  'rewards.reward_multiplier': {
    title: 'Full pockets',
    text: [
      'For a while, daily rewards and quests bring {times} times their diamonds, for everybody.',
      'Daily rewards and quests pay {times} times their diamonds for a while.',
      'For a limited time, each daily reward and each quest is worth {times} times its diamonds.',
    ],
  },
}
