import { defineEvent } from '../../define-event.ts'

export const theFirstSession = defineEvent({
  id: 'the-first-session',
  kind: 'question',
  category: 'health',
  title: 'Fifty minutes',
  stages: ['adolescence', 'youngAdult', 'adult', 'middleAge', 'oldAge'],
  age: { from: 14 },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'ill', illness: 'depression' },
        { kind: 'ill', illness: 'anxiety' },
        { kind: 'ill', illness: 'burnout' },
        { kind: 'gauge', of: 'stress', from: 65 },
      ],
    },
  ],
  trigger: { kind: 'waiting', medianDays: 120 },
  cooldownDays: 2400,
  importance: 5,
  offline: { kind: 'deadline', option: 'weather', minutes: 2880 },
  text: [
    'Two armchairs, a box of tissues, a plant that has been placed with thought. “What brings you here?” she asks, and you hear that it is a real question.',
  ],
  options: [
    {
      id: 'tell',
      text: 'Tell her',
      energyCost: 8,
      outcomes: [
        {
          chance: 1,
          text: [
            'You talk for fifty minutes. You had not known that there was so much, nor that it fits into a room of that size.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -12 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'examine', illness: 'depression' },
            { kind: 'examine', illness: 'anxiety' },
            { kind: 'remember', what: 'was-in-therapy' },
          ],
        },
      ],
    },
    {
      id: 'weather',
      text: 'Say that it is probably just the weather',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Probably,” she says, and waits. You talk about the weather for some time, and some of it turns out to be true of you.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: -3 }],
        },
      ],
    },
    {
      id: 'leave',
      text: 'You were only looking for the stairs',
      outcomes: [
        {
          chance: 1,
          text: [
            'She nods as if that, too, had been an answer. Her card is in your pocket, and stays there for a year.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
        },
      ],
    },
  ],
})
