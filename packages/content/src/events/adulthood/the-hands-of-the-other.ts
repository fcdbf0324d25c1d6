import { defineEvent } from '../../define-event.ts'

export const theHandsOfTheOther = defineEvent({
  id: 'the-hands-of-the-other',
  kind: 'question',
  category: 'love',
  title: 'Two cups',
  stages: ['oldAge'],
  age: { from: 68 },
  cast: { partner: { relation: ['spouse', 'partner'] } },
  trigger: { kind: 'draw', weight: 7 },
  importance: 3,
  offline: { kind: 'auto', option: 'laugh' },
  text: ['{partner} has put two spoons of salt into the coffee, again, and is drinking it, so that you do not notice.'],
  options: [
    {
      id: 'drink',
      text: 'Drink yours as well',
      outcomes: [
        {
          chance: 1,
          text: ['You both empty the cup. “Strong today,” says {partner}. You agree that it is strong.'],
          effects: [
            { kind: 'affinity', role: 'partner', by: 7 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'laugh',
      text: 'Put the salt in front of you both, and laugh',
      outcomes: [
        {
          chance: 1,
          text: [
            'You laugh until you have to hold on to the table. After that the sugar stands in a red tin, and the salt is out of reach of everyone.',
          ],
          effects: [
            { kind: 'familiarity', role: 'partner', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 68, gauges: { happiness: 50 } }, choose: 'drink', roll: 0, expect: { gauges: { happiness: 2 } } },
  ],
})
