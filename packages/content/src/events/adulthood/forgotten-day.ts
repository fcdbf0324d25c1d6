import { defineEvent } from '../../define-event.ts'

export const forgottenDay = defineEvent({
  id: 'forgotten-day',
  kind: 'question',
  category: 'love',
  title: 'What day it is',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { partner: { relation: 'spouse', age: { from: 18 } } },
  trigger: { kind: 'draw', weight: 6 },
  cooldownDays: 2400,
  importance: 4,
  offline: { kind: 'auto', option: 'own' },
  text: [
    'There is a candle on the table, a lit one. {partner} has ironed something. You have brought milk. It is the day of your wedding, and the stores are closed.',
  ],
  options: [
    {
      id: 'own',
      text: '“I forgot.”',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is quiet. “So did I,” says {partner}. “The calendar did it.” You drink the milk out of the good glasses.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 5 },
            { kind: 'familiarity', role: 'partner', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
          remembers: { role: 'partner', as: 'the milk' },
        },
      ],
    },
    {
      id: 'station',
      text: 'Run to the flower stall at the station',
      moneyCost: 2_000,
      energyCost: 5,
      outcomes: [
        {
          chance: 0.7,
          odds: 'you come back with flowers',
          text: [
            'They are carnations, and they have a price on them. {partner} puts them in the best vase without a word about either.',
          ],
          effects: [{ kind: 'affinity', role: 'partner', by: 9 }],
        },
        {
          chance: 0.3,
          odds: 'you come back with something else',
          text: ['You come back with a plant in a bag that says Get Well Soon.'],
          effects: [
            { kind: 'affinity', role: 'partner', by: -3 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
          remembers: { role: 'partner', as: 'the card that said Get Well Soon' },
        },
      ],
    },
  ],
})
