import { defineEvent } from '../../define-event.ts'

export const theSwap = defineEvent({
  id: 'the-swap',
  kind: 'question',
  category: 'play',
  title: 'The swap',
  stages: ['childhood', 'adolescence'],
  age: { from: 8, to: 15 },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'no' },
  text: [
    'A boy from the year above will give you the pocket knife for your three best cards. He has already taken it out, so that you can see the corkscrew.',
  ],
  options: [
    {
      id: 'swap',
      text: 'Swap',
      outcomes: [
        {
          chance: 0.5,
          odds: 'a good knife',
          text: [
            'It is a good knife. You carve your initials in places where they will be found when the house is sold.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 6 }],
        },
        {
          chance: 0.5,
          odds: 'it does not close',
          text: [
            'The corkscrew is fine. The blade does not open. He has not been seen since, and neither have the cards.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: 'Keep the cards',
      outcomes: [
        {
          chance: 1,
          text: ['You still have them. They are in a shoebox, with the other things you did not swap.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -2 }],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 8, gauges: { happiness: 50 } }, choose: 'swap', roll: 0, expect: { gauges: { happiness: 6 } } },
  ],
})
