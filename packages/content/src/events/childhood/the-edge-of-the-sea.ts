import { defineEvent } from '../../define-event.ts'

export const theEdgeOfTheSea = defineEvent({
  id: 'the-edge-of-the-sea',
  kind: 'question',
  category: 'season',
  title: 'The edge of it',
  stages: ['infancy'],
  age: { from: 1 },
  conditions: [{ kind: 'season', in: ['summer'] }],
  trigger: { kind: 'draw', weight: 24 },
  importance: 3,
  offline: { kind: 'auto', option: 'sit' },
  text: [
    'You have been put down at the edge of it. It comes up, gets as far as your feet, changes its mind, and takes some of the ground along.',
  ],
  options: [
    {
      id: 'after',
      text: 'Go after it',
      outcomes: [
        {
          chance: 0.6,
          odds: 'it is on its way out',
          text: [
            'You drive it back a good ten feet. It stops, and seems to be counting how many it is; then you are carried off under an arm, still pointing.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'energy', by: -2 },
          ],
        },
        {
          chance: 0.4,
          odds: 'it is on its way in',
          text: [
            'It had only gone to fetch the others. You are upside down, then salt, then in a towel, with pebbles in places that you had not known were yours.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'sit',
      text: 'Sit down with your back to it',
      outcomes: [
        {
          chance: 1,
          text: [
            'You fill a shoe, and empty it, and fill it. It comes up behind you, quite softly, and sits down too.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 1, gauges: { happiness: 50, energy: 50 } },
      choose: 'after',
      roll: 0.3,
      expect: { gauges: { happiness: 6, energy: -2 }, says: 'You drive it back a good ten feet' },
    },
    {
      given: { age: 1, gauges: { stress: 50, social: 50 } },
      choose: 'after',
      roll: 0.8,
      expect: { gauges: { stress: 4, social: 2 }, says: 'It had only gone to fetch the others' },
    },
  ],
})
