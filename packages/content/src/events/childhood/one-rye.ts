import { defineEvent } from '../../define-event.ts'

export const oneRye = defineEvent({
  id: 'one-rye',
  kind: 'question',
  category: 'money',
  title: 'One word',
  stages: ['childhood'],
  age: { from: 4, to: 5 },
  trigger: { kind: 'draw', weight: 10 },
  importance: 2,
  offline: { kind: 'auto', option: 'coin' },
  text: ['You have a bag, a coin, and a word. It is sixty steps to the store, by yourself, and the word is “rye”.'],
  options: [
    {
      id: 'say',
      text: 'Say it all the way',
      outcomes: [
        {
          chance: 0.6,
          odds: 'it lasts',
          text: [
            '“Rye rye rye,” you say at the counter. The woman looks at the coin, and asks whether it really has to be three.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
        {
          chance: 0.4,
          odds: 'it wears down',
          text: [
            'At the lamp post it is “why”. “Why,” you say at the counter. “Why not,” says the woman, and you come home with something that has sugar on.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'coin',
      text: 'Hold up the coin, and say nothing',
      outcomes: [
        {
          chance: 1,
          text: [
            'The woman looks at the coin, and then at your ears, and knows whose you are. You are given a rye, and a message for the ears, which you forget.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 4, gauges: { happiness: 50, social: 50 } },
      choose: 'say',
      roll: 0.3,
      expect: { gauges: { happiness: 4, social: 3 }, says: 'Rye rye rye' },
    },
    {
      given: { age: 4, gauges: { happiness: 50, stress: 50 } },
      choose: 'say',
      roll: 0.8,
      expect: { gauges: { happiness: 5, stress: 1 }, says: 'At the lamp post it is' },
    },
  ],
})
