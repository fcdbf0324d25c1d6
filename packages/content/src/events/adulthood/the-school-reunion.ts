import { defineEvent } from '../../define-event.ts'

export const theSchoolReunion = defineEvent({
  id: 'the-school-reunion',
  kind: 'question',
  category: 'friendship',
  title: 'Name tags',
  stages: ['middleAge'],
  age: { from: 46, to: 53 },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'photo' },
  text: [
    'Thirty years, says the card; somebody has rounded. There will be name tags, so that it does not have to hurt.',
  ],
  options: [
    {
      id: 'go',
      text: 'Go, and wear the tag',
      energyCost: 8,
      moneyCost: 3000,
      outcomes: [
        {
          chance: 0.6,
          odds: 'a good evening',
          text: [
            'The quiet one sings now, in bars. The loud one grows bees. At two you are standing in the parking lot, all of you, as before.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 9 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
        {
          chance: 0.4,
          odds: 'a long evening',
          text: [
            'Three people tell you their houses. But the lady from the cafeteria is there, and knows what you did not eat.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'photo',
      text: 'Look for the old photograph instead',
      outcomes: [
        {
          chance: 1,
          text: ['You can name all but two. You lie awake over the two.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -1 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 49, money: 16000, gauges: { social: 50, happiness: 50 } },
      choose: 'go',
      roll: 0,
      expect: { gauges: { social: 9, happiness: 4 }, money: -3000 },
    },
  ],
})
