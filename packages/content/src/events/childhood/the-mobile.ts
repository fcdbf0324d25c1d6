import { defineEvent } from '../../define-event.ts'

export const theMobile = defineEvent({
  id: 'the-mobile',
  kind: 'question',
  category: 'play',
  title: 'The mobile',
  stages: ['infancy'],
  age: { to: 0 },
  trigger: { kind: 'draw', weight: 14 },
  importance: 2,
  offline: { kind: 'auto', option: 'look' },
  text: ['Five felt birds go around above you. One of them, the blue one, is looking at you each time it comes by.'],
  options: [
    {
      id: 'kick',
      text: 'Kick',
      outcomes: [
        {
          chance: 1,
          text: [
            'All five of them leap. You stop; they stop. You have done that. You lie there for some time with what you have done.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'look',
      text: 'Wait for the blue one',
      outcomes: [
        {
          chance: 1,
          text: ['It comes. It goes. It comes. There is something in that, and you are asleep before you have it.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -3 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 0, gauges: { happiness: 50, stress: 50 } },
      choose: 'kick',
      roll: 0,
      expect: { gauges: { happiness: 4, stress: 1 } },
    },
  ],
})
