import { defineEvent } from '../../define-event.ts'

export const theTadpoles = defineEvent({
  id: 'the-tadpoles',
  kind: 'question',
  category: 'season',
  title: 'The jar',
  stages: ['childhood'],
  age: { from: 5, to: 11 },
  cast: { mother: { relation: 'mother' } },
  conditions: [{ kind: 'season', in: ['spring'] }],
  trigger: { kind: 'draw', weight: 6 },
  cooldownDays: 2400,
  importance: 3,
  offline: { kind: 'deadline', option: 'pond', minutes: 2880 },
  text: [
    'Forty tadpoles in a jam jar. You have told nobody at home. It has been on the windowsill, in the sun, for a day.',
  ],
  options: [
    {
      id: 'pond',
      text: 'Carry them back to the pond',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: ['You tip the jar. For a moment the water is all commas. Then it is only water, with a future.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'keep',
      text: 'Keep them, in the bath',
      outcomes: [
        {
          chance: 0.5,
          odds: 'they thrive',
          text: ['They get legs! One by one they leave the bath, and the house, by way of everyone’s shoes.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 8 }],
        },
        {
          chance: 0.5,
          odds: 'they do not',
          text: [
            'Somebody pulls the plug. You are not told who, and are too old by a year to believe in frogs that swim home through pipes. You decide to be younger.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: -5 }],
        },
      ],
    },
    {
      id: 'show',
      text: 'Show {mother}',
      outcomes: [
        {
          chance: 1,
          text: ['{mother} screams, and then fetches her own mother’s book on pond life.'],
          effects: [
            { kind: 'affinity', role: 'mother', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
          remembers: { role: 'mother', as: 'the tadpoles' },
        },
      ],
    },
  ],
  examples: [
    { given: { age: 8, gauges: { happiness: 60 } }, choose: 'keep', roll: 0.9, expect: { gauges: { happiness: -5 } } },
  ],
})
