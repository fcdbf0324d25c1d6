import { defineEvent } from '../../define-event.ts'

export const theDiet = defineEvent({
  id: 'the-diet',
  kind: 'question',
  category: 'health',
  title: 'No bread',
  stages: ['middleAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'mirror' },
  text: [
    'In the mirror at the tailor’s there are three of you, all from the side. The tailor says something about the cut.',
  ],
  options: [
    {
      id: 'bread',
      text: 'Give up bread',
      energyCost: 10,
      outcomes: [
        {
          chance: 0.5,
          odds: 'it holds',
          text: ['Nine weeks. You dream of crusts, with butter, with names. The suit sits.'],
          effects: [
            { kind: 'gauge', of: 'health', by: 4 },
            { kind: 'weight', by: -25 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
        {
          chance: 0.5,
          odds: 'it does not',
          text: [
            'On the sixth day, at the station, a pretzel looks at you. There are others of its kind at home by evening.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'weight', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'tailor',
      text: 'Have it let out',
      moneyCost: 6000,
      outcomes: [
        {
          chance: 1,
          text: [
            'He lets it out, an inch, with respect. You sit down in it without thinking, for the first time in a year.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'mirror',
      text: 'Stand elsewhere',
      outcomes: [
        {
          chance: 1,
          text: ['From the front there has never been anything to say.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 50, gauges: { health: 50, happiness: 50 } },
      choose: 'bread',
      roll: 0,
      expect: { gauges: { health: 4, happiness: -2 } },
    },
  ],
})
