import { defineEvent } from '../../define-event.ts'

export const theApology = defineEvent({
  id: 'the-apology',
  kind: 'question',
  category: 'friendship',
  title: 'Years later',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { friend: { relation: 'friend', age: { from: 30 } } },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 5,
  offline: { kind: 'hold' },
  text: [
    '{friend} says it out of nowhere, over the dishes: “That thing I said at your birthday. Nineteen years ago. I have been meaning to say.”',
  ],
  options: [
    {
      id: 'forgive',
      text: '“I had forgotten”',
      outcomes: [
        {
          chance: 1,
          text: ['You had not. It is the best lie that you have told; you can see it land and do its work.'],
          effects: [
            { kind: 'affinity', role: 'friend', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
          remembers: { role: 'friend', as: 'an apology for something long forgotten' },
        },
      ],
    },
    {
      id: 'ask',
      text: '“Say it again, what you said”',
      outcomes: [
        {
          chance: 0.6,
          odds: 'you laugh',
          text: ['It sounds so silly, in the air, among the plates, that you both have to sit down.'],
          effects: [
            { kind: 'affinity', role: 'friend', by: 10 },
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
        {
          chance: 0.4,
          odds: 'you do not',
          text: ['It is still sharp. You dry one plate for a long time.'],
          effects: [
            { kind: 'affinity', role: 'friend', by: -4 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'nod',
      text: 'Nod, and take the next plate',
      outcomes: [
        {
          chance: 1,
          text: ['It is clean before it is put away; that is something.'],
          effects: [{ kind: 'affinity', role: 'friend', by: 3 }],
        },
      ],
    },
  ],
  examples: [{ given: { age: 50, gauges: { stress: 30 } }, choose: 'nod', expect: { gauges: { stress: 0 } } }],
})
