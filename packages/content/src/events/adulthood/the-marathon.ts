import { defineEvent } from '../../define-event.ts'

export const theMarathon = defineEvent({
  id: 'the-marathon',
  kind: 'question',
  category: 'play',
  title: 'Forty-two',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { friend: { relation: 'friend', age: { from: 18, to: 60 } } },
  trigger: { kind: 'draw', weight: 6 },
  once: true,
  importance: 4,
  offline: { kind: 'deadline', option: 'cheer', minutes: 5760 },
  text: ['{friend} has entered you both for the marathon. It was, {friend.they} says, a very good bottle of wine.'],
  options: [
    {
      id: 'train',
      text: 'Train for it',
      energyCost: 12,
      outcomes: [
        {
          chance: 0.7,
          odds: 'you finish',
          text: [
            'At mile twenty-two a child holds out an orange. You will remember that orange when you have forgotten your own address.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'affinity', role: 'friend', by: 8 },
            { kind: 'remember', what: 'ran-forty-two' },
          ],
          remembers: { role: 'friend', as: 'the orange' },
        },
        {
          chance: 0.3,
          odds: 'you do not',
          text: [
            'Your knee has the last word, at thirty-one. You cheer for {friend} from a folding chair, in a foil blanket, like a leftover.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: -5 },
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'affinity', role: 'friend', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'cheer',
      text: 'Bring the oranges',
      outcomes: [
        {
          chance: 1,
          text: ['You stand at mile twenty-two with forty oranges. Strangers weep at you.'],
          effects: [
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 30, gauges: { social: 50, happiness: 60 } },
      choose: 'cheer',
      expect: { gauges: { social: 6, happiness: 5 } },
    },
  ],
})
