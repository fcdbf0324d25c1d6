import { defineEvent } from '../../define-event.ts'

export const theGreenBead = defineEvent({
  id: 'the-green-bead',
  kind: 'question',
  category: 'health',
  title: 'Which',
  stages: ['childhood'],
  age: { from: 3, to: 5 },
  trigger: { kind: 'draw', weight: 10 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'doll' },
  text: ['You have a green bead, and a nose with two places in it. It is only a question of which.'],
  options: [
    {
      id: 'left',
      text: 'The left',
      outcomes: [
        {
          chance: 0.5,
          odds: 'it comes out by itself',
          text: [
            'At table you have to sneeze. It goes the whole length of the cloth, and an aunt, without looking, stirs it in.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
        {
          chance: 0.5,
          odds: 'it has to be fetched',
          text: [
            'The doctor has long tweezers, and a drawer with what he has found so far. You are shown it: a wheel, a lentil, most of a watch strap. Yours goes in the front row.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: -1 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'doll',
      text: 'See how the doll does it',
      outcomes: [
        {
          chance: 1,
          text: [
            'The doll has no places. You make her two, with a pencil. From now on she sits at the open window, when there is cabbage.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 3, gauges: { happiness: 50, stress: 50 } },
      choose: 'left',
      roll: 0.25,
      expect: { gauges: { happiness: 4, stress: 1 }, says: 'At table you have to sneeze' },
    },
    {
      given: { age: 3, gauges: { health: 50, social: 50 } },
      choose: 'left',
      roll: 0.75,
      expect: { gauges: { health: -1, social: 3 }, says: 'The doctor has long tweezers' },
    },
  ],
})
