import { defineEvent } from '../../define-event.ts'

export const theMole = defineEvent({
  id: 'the-mole',
  kind: 'question',
  category: 'health',
  title: 'A small brown spot',
  stages: ['adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'photograph' },
  text: [
    'It may always have been there. It may have been smaller. It is in a place that one sees only in a hotel, with two mirrors.',
  ],
  options: [
    {
      id: 'go',
      text: 'Have it looked at',
      energyCost: 5,
      moneyCost: 5000,
      outcomes: [
        {
          chance: 0.8,
          odds: 'nothing',
          text: [
            'She looks at it for four seconds, through a little glass. “That is you,” she says. You have never been so glad to be told.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: -7 }],
        },
        {
          chance: 0.2,
          odds: 'it comes out',
          text: [
            'It comes out on Friday, as a precaution, with two stitches. The letter says that the precaution was a good one.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: 5 },
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'photograph',
      text: 'Photograph it, to compare',
      outcomes: [
        {
          chance: 1,
          text: ['You now own thirty photographs of a brown spot. In some it is larger. In some it is a crumb.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 5 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 36, money: 20000, gauges: { stress: 50 } },
      choose: 'go',
      roll: 0,
      expect: { gauges: { stress: -7 }, money: -5000 },
    },
  ],
})
