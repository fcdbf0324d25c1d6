import { defineEvent } from '../../define-event.ts'

export const theThousandPieces = defineEvent({
  id: 'the-thousand-pieces',
  kind: 'question',
  category: 'play',
  title: 'A thousand pieces',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 1,
  offline: { kind: 'auto', option: 'castle' },
  text: [
    'Neuschwanstein, a thousand pieces, second-hand, “complete, I think”. You have cleared the table. It is going to be sky for some time.',
  ],
  options: [
    {
      id: 'edge',
      text: 'Begin with the edge',
      outcomes: [
        {
          chance: 0.6,
          odds: 'complete',
          text: [
            'On the ninth evening you put in the last piece of sky, and run your hand over it, and do not know what to do with the hand.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
        {
          chance: 0.4,
          odds: 'one is missing',
          text: ['Nine hundred and ninety-nine. The hole is in the gate. You look through it at the table.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -5 },
            { kind: 'gauge', of: 'happiness', by: -1 },
          ],
        },
      ],
    },
    {
      id: 'castle',
      text: 'Begin with the castle',
      outcomes: [
        {
          chance: 1,
          text: [
            'The castle stands in one evening, in the air, without anything around it. You leave it so. It is better.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 4 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, gauges: { stress: 50, happiness: 50 } },
      choose: 'edge',
      roll: 0,
      expect: { gauges: { stress: -8, happiness: 3 } },
    },
  ],
})
