import { defineEvent } from '../../define-event.ts'

export const rainySunday = defineEvent({
  id: 'rainy-sunday',
  kind: 'question',
  category: 'play',
  title: 'Nothing to do',
  stages: ['childhood'],
  trigger: { kind: 'draw', weight: 6 },
  cooldownDays: 2000,
  importance: 2,
  offline: { kind: 'auto', option: 'read' },
  text: [
    'It has rained since breakfast. Everything in the house has been done at least once.',
    'You announce that you are bored. You are told that only boring people are bored, and to go and look out of a window.',
  ],
  options: [
    {
      id: 'build',
      text: 'Build a house under the table',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: ['Two blankets, nine clothespins, a flashlight. You hold office there until Tuesday.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'read',
      text: 'Take a book to the window',
      outcomes: [
        {
          chance: 1,
          text: ['When you look up it is dark, and you have been to the South Pole.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'remember', what: 'reader' },
          ],
        },
      ],
    },
    {
      id: 'puddles',
      text: 'Go out anyway',
      outcomes: [
        {
          chance: 0.8,
          odds: 'you only get wet',
          text: ['The gutter is a river and you are its whole navy. Your boots are on the radiator for two days.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 8 }],
        },
        {
          chance: 0.2,
          odds: 'you get a cold',
          text: ['The gutter is a river. By Wednesday so is your nose.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'health', by: -6 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 7, gauges: { health: 90 } },
      choose: 'puddles',
      roll: 0.95,
      expect: { gauges: { health: -6 }, says: 'your nose' },
    },
  ],
})
