import { defineEvent } from '../../define-event.ts'

export const theSpoon = defineEvent({
  id: 'the-spoon',
  kind: 'question',
  category: 'home',
  title: 'The spoon',
  stages: ['infancy'],
  age: { from: 1 },
  trigger: { kind: 'draw', weight: 8 },
  cooldownDays: 2000,
  importance: 2,
  offline: { kind: 'auto', option: 'eat' },
  text: [
    'Something green comes toward you on a spoon. It is being an airplane. You have never asked for an airplane.',
    'Carrot again. The bowl is within reach. So is the wall.',
  ],
  options: [
    {
      id: 'eat',
      text: 'Open the hangar',
      outcomes: [
        {
          chance: 1,
          text: ['You swallow. It was not as bad as it looked, which you keep to yourself.'],
          effects: [{ kind: 'eat' }, { kind: 'gauge', of: 'health', by: 2 }],
        },
      ],
    },
    {
      id: 'throw',
      text: 'See how far it flies',
      outcomes: [
        {
          chance: 0.5,
          text: ['It reaches the curtain. There is a silence, and then somebody laughs who was trying not to.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 6 }],
        },
        {
          chance: 0.5,
          text: ['It reaches the curtain. Nobody laughs. The meal is over, and so is the afternoon.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 4 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 1, gauges: { stress: 10 } },
      choose: 'throw',
      roll: 0.75,
      expect: { gauges: { stress: 4 }, says: 'Nobody laughs' },
    },
  ],
})
