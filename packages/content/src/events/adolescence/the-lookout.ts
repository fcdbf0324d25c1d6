import { defineEvent } from '../../define-event.ts'

export const theLookout = defineEvent({
  id: 'the-lookout',
  kind: 'question',
  category: 'loss',
  title: 'The tree is coming down',
  stages: ['adolescence'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'watch' },
  text: [
    'The old tree on the common, with all the names in it, is to come down on Monday. Yours is not in it. You had been going to, with somebody’s.',
  ],
  options: [
    {
      id: 'carve',
      text: 'Go at night, with a knife',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'It is a small name, low down, on the north side. On Monday it is lying on top. You take that piece home; it is drying in the cellar to this day.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: -1 },
          ],
        },
      ],
    },
    {
      id: 'watch',
      text: 'Go and see it fall',
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes three minutes, after two hundred years. There is a lot of sky, all at once, and everyone has stopped talking.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 15, gauges: { happiness: 50, stress: 50 } },
      choose: 'carve',
      roll: 0,
      expect: { gauges: { happiness: 5, stress: -1 } },
    },
  ],
})
