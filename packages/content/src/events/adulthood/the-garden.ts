import { defineEvent } from '../../define-event.ts'

export const theGarden = defineEvent({
  id: 'the-garden',
  kind: 'question',
  category: 'season',
  title: 'A patch of ground',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'season', in: ['spring', 'summer'] }],
  trigger: { kind: 'draw', weight: 8 },
  cooldownDays: 2000,
  importance: 3,
  offline: { kind: 'auto', option: 'look' },
  text: [
    'The garden plot by the railroad is yours for the year if you want it: twenty feet by thirty, nettles included.',
    'The ground is warm. Something you did not plant has come up, and is doing better than anything you did.',
  ],
  options: [
    {
      id: 'dig',
      text: 'Dig',
      energyCost: 14,
      outcomes: [
        {
          chance: 0.7,
          odds: 'things grow',
          text: ['In August you cannot give the zucchini away. People cross the street.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'health', by: 5 },
            { kind: 'weight', by: -6 },
          ],
        },
        {
          chance: 0.3,
          odds: 'your back has views',
          text: [
            'You get as far as the third row, and then lie down next to it, and look at the clouds until somebody comes.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: -5 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'look',
      text: 'Put a chair there',
      outcomes: [
        {
          chance: 1,
          text: ['The nettles bring butterflies. You learn three of their names, and the schedule of the railroad.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -7 }],
        },
      ],
    },
  ],
})
