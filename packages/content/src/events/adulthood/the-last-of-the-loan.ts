import { defineEvent } from '../../define-event.ts'

export const theLastOfTheLoan = defineEvent({
  id: 'the-last-of-the-loan',
  kind: 'question',
  category: 'money',
  title: 'What you owe for who you were',
  stages: ['adult'],
  cast: { friend: { relation: ['friend', 'colleague', 'sister', 'brother'], age: { from: 20, to: 50 } } },
  conditions: [{ kind: 'debts', from: 300000, of: ['student'] }],
  trigger: { kind: 'draw', weight: 26 },
  once: true,
  importance: 5,
  offline: { kind: 'hold' },
  text: [
    'The statement still has your first address on it, the one with the bicycles in the hall. You are paying for a person of nineteen who took Wednesdays off. {friend} has paid the last of it, and had a cake made in the shape of a zero. {friend} says that you are crazy not to throw everything at it. The bank says that you could have a house instead.',
  ],
  options: [
    {
      id: 'throw',
      text: 'Throw three thousand at it',
      moneyCost: 300000,
      outcomes: [
        {
          chance: 1,
          text: [
            'You press the key, and the number jumps down like something that has been waiting to. There is no music. You eat rice for a month, and feel the whole time as you did at twenty, which was the idea.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -12 },
            { kind: 'remember', what: 'threw-it-at-the-loan' },
          ],
        },
      ],
    },
    {
      id: 'slow',
      text: 'Pay what is due and not a cent more',
      outcomes: [
        {
          chance: 1,
          text: [
            'You set it to pay itself, and take the statement off the refrigerator. You will be done, it says, in a year that sounds made up. You do not think of it for days at a time.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: 2 }],
        },
      ],
    },
    {
      id: 'gigs',
      text: 'Take extra work, every Saturday, until it is gone',
      energyCost: 14,
      conditions: [{ kind: 'employed', is: true }],
      outcomes: [
        {
          chance: 0.7,
          modifiers: [{ when: { kind: 'gauge', of: 'health', from: 70 }, times: 1.3, why: 'you are strong' }],
          odds: 'you keep it up',
          text: [
            'You carry trays at other people’s anniversaries for a year and a half of Saturdays. A thousand of it goes to shoes. On the last one, in the pantry, they give you the top of the cake.',
          ],
          effects: [
            { kind: 'money', by: 240000 },
            { kind: 'affinity', role: 'friend', by: -5 },
            { kind: 'gauge', of: 'social', by: -8 },
            { kind: 'remember', what: 'threw-it-at-the-loan' },
          ],
        },
        {
          chance: 0.3,
          odds: 'you fall asleep at a light',
          text: [
            'In the seventh week you fall asleep at a red light, with your foot on the brake, thank God. The man behind you knocks on the glass. You keep what you have made so far and your Saturdays.',
          ],
          effects: [
            { kind: 'money', by: 60000 },
            { kind: 'gauge', of: 'health', by: -4 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Ask {friend} where the money for the cake came from',
      outcomes: [
        {
          chance: 1,
          text: [
            '{friend} turns the fork around. There was an aunt; there was a check. “I’ve let everybody think it was the rice,” says {friend}. After that you can talk about money, the two of you, and do, and it is like taking off a shoe.',
          ],
          effects: [
            { kind: 'familiarity', role: 'friend', by: 12 },
            { kind: 'affinity', role: 'friend', by: 4 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
          remembers: { role: 'friend', as: 'where the money came from' },
        },
      ],
    },
  ],
})
