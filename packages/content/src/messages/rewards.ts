import type { RewardsMessages } from '@lifegrid/engine/catalogue/messages/rewards'

export const rewardsMessages: RewardsMessages = {
  'rewards.hidden-achievement': 'Hidden until it happens.',

  'rewards.multiplier': {
    title: 'A generous hour',
    text: [
      'For a while, kindness and rewards count {times} times, for everybody.',
      'An hour to be good in: kindness and rewards count {times} times, whoever you are.',
      'It is a lucky stretch. Kindness and rewards count {times} times for all.',
      'Something is in the air. Until it passes, kindness and rewards count {times} times, for you and for everyone else.',
      'Whatever good is done just now goes further: kindness and rewards count {times} times, the world over.',
      'Good hours for all: kindness and rewards count {times} times as long as they last.',
    ],
  },
  'rewards.affinity_multiplier': {
    title: 'Open hearts',
    text: [
      'For a while, what you do for people counts {times} times. So does what others do for theirs.',
      'What you do for others counts {times} times for a while, and theirs for you.',
      'People are easier to reach for a while: kind deeds count {times} times.',
      'Every kindness weighs more just now. It counts {times} times, yours and that of others.',
      'Doors stand open everywhere. For a while, what anyone does for another counts {times} times.',
      'Be kind now, if you had meant to be. While it lasts, a good deed counts {times} times, whoever does it.',
    ],
  },
  'rewards.reward_multiplier': {
    title: 'Full pockets',
    text: [
      'For a while, daily rewards and quests bring {times} times their diamonds, for everybody.',
      'Daily rewards and quests pay {times} times their diamonds for a while.',
      'For a limited time, each daily reward and each quest is worth {times} times its diamonds.',
      'Diamonds come easily just now: daily rewards and quests bring {times} times the usual number, for all.',
      'A quest finished now pays {times} times its diamonds, and so does a daily reward, until the time is up.',
      'The whole city has full pockets for now: what a daily reward or a quest brings in diamonds, it brings {times} times.',
    ],
  },
}
