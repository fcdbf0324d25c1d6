import { defineEvent } from '../../define-event.ts'

export const theHeat = defineEvent({
  id: 'the-heat',
  kind: 'question',
  category: 'season',
  title: 'Ninety-eight degrees',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'season', in: ['summer'] }],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'floor' },
  text: [
    'For nine days it has not cooled down. The town smells of lime trees and brakes. You lie on the floor of the hall, since that is where the stone is.',
  ],
  options: [
    {
      id: 'river',
      text: 'Go down to the river at night',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'Half the town is in it, up to the chin, in the dark. Nobody says anything. Somebody passes around a melon.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'gauge', of: 'energy', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'floor',
      text: 'Stay on the stone',
      outcomes: [
        {
          chance: 1,
          text: [
            'You learn the underside of all your furniture. On the twelfth day it rains, and you hear the street breathe out.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: -3 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, gauges: { happiness: 50, social: 50 } },
      choose: 'river',
      roll: 0,
      expect: { gauges: { happiness: 8, social: 4 } },
    },
  ],
})
