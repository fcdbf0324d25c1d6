import { defineEvent } from '../../define-event.ts'

export const theEmptyBottle = defineEvent({
  id: 'the-empty-bottle',
  kind: 'question',
  category: 'money',
  title: 'Deposit',
  stages: ['childhood'],
  age: { from: 4, to: 8 },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'save' },
  text: [
    'You have found a bottle. At the store they give you ten for a bottle, and there is nothing in the world that costs less than fifteen.',
  ],
  options: [
    {
      id: 'save',
      text: 'Look for another bottle',
      outcomes: [
        {
          chance: 1,
          text: ['It takes until Thursday. A licorice wheel, in the end, unrolled at arm’s length, all the way home.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'energy', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Put the ten on the counter and look up',
      outcomes: [
        {
          chance: 0.6,
          odds: 'it works',
          text: ['“Well,” says the woman, “for you.” You do not know yet that this is how most things are got.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
        },
        {
          chance: 0.4,
          odds: 'it does not',
          text: ['“Fifteen,” she says. You learn two numbers that day.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'gauge', of: 'happiness', by: 1 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 4, gauges: { happiness: 50 } }, choose: 'save', roll: 0, expect: { gauges: { happiness: 5 } } },
  ],
})
