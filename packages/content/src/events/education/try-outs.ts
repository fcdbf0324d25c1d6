import { defineEvent } from '../../define-event.ts'

export const tryOuts = defineEvent({
  id: 'try-outs',
  kind: 'question',
  category: 'school',
  title: 'The list on the door',
  stages: ['adolescence'],
  age: { from: 13, to: 17 },
  conditions: [
    { kind: 'studies', for: ['highSchool'] },
    { kind: 'not', of: { kind: 'activity', activity: 'basketball' } },
    { kind: 'season', in: ['autumn', 'winter', 'spring'] },
    { kind: 'weekend', is: false },
  ],
  trigger: { kind: 'draw', weight: 8 },
  once: true,
  importance: 4,
  offline: { kind: 'deadline', option: 'go-basketball', minutes: 1440 },
  text: [
    'Try-outs are on Thursday. On Friday there will be a list on the door of the gymnasium, and everybody will pretend to be walking past it.',
  ],
  options: [
    {
      id: 'go-basketball',
      text: 'Try for basketball',
      energyCost: 8,
      outcomes: [
        {
          chance: 0.55,
          odds: 'you are on it',
          text: ['You read the list from the bottom, since that is where you would be, and you are. You are on it.'],
          effects: [
            { kind: 'joinActivity', activity: 'basketball' },
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'social', by: 5 },
          ],
        },
        {
          chance: 0.45,
          odds: 'you are not',
          text: ['You read it twice, in case of spelling.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: -6 }],
        },
      ],
    },
    {
      id: 'go-drama',
      text: 'Read for the school play',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.8,
          text: ['They need a tree with a line. You have the line by heart before the bus comes.'],
          effects: [
            { kind: 'joinActivity', activity: 'drama-club' },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'social', by: 5 },
          ],
        },
        {
          chance: 0.2,
          text: ['The tree goes to somebody taller.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: -3 }],
        },
      ],
    },
    {
      id: 'walk-past',
      text: 'Walk past the door',
      outcomes: [
        {
          chance: 1,
          text: ['You walk past it well. You have until next fall to wonder.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
        },
      ],
    },
  ],
})
