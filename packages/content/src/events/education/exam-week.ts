import { defineEvent } from '../../define-event.ts'

export const examWeek = defineEvent({
  id: 'exam-week',
  kind: 'question',
  category: 'school',
  title: 'The last good table',
  stages: ['youngAdult', 'adult'],
  age: { from: 17, to: 40 },
  conditions: [
    { kind: 'studies', for: ['trade', 'associate', 'bachelor', 'master', 'doctorate'] },
    { kind: 'season', in: ['autumn', 'winter', 'spring'] },
  ],
  trigger: { kind: 'draw', weight: 14 },
  cooldownDays: 2000,
  importance: 4,
  offline: { kind: 'deadline', option: 'sleep-first', minutes: 1440 },
  text: [
    'Exam week. There is one free table in the library, under the lamp that hums. You know the lamp by now. It is Wednesday, you think.',
    'Somebody has written “it passes” on the wall of the study room, and somebody else has written “I did not”.',
  ],
  options: [
    {
      id: 'sleep-first',
      text: 'Go home and sleep',
      outcomes: [
        {
          chance: 0.65,
          text: ['In the morning the sentences have sorted themselves. You knew it after all; you only had not slept.'],
          effects: [
            { kind: 'marks', by: 4 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
        {
          chance: 0.35,
          text: ['You sleep well, and dream that you have learned it.'],
          effects: [{ kind: 'marks', by: -4 }],
        },
      ],
    },
    {
      id: 'all-night',
      text: 'Stay until they put the lights out',
      energyCost: 12,
      outcomes: [
        {
          chance: 0.6,
          odds: 'it goes in',
          text: [
            'At four it all connects. You write it down on your arm, for yourself only, and wash it off before the exam. It stays in.',
          ],
          effects: [
            { kind: 'marks', by: 9 },
            { kind: 'gauge', of: 'stress', by: 7 },
            { kind: 'gauge', of: 'health', by: -2 },
          ],
        },
        {
          chance: 0.4,
          odds: 'it does not',
          text: ['You read the same page nine times. The ninth is no better.'],
          effects: [
            { kind: 'marks', by: -3 },
            { kind: 'gauge', of: 'stress', by: 9 },
            { kind: 'gauge', of: 'health', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'study-group',
      text: 'Find the others',
      energyCost: 7,
      outcomes: [
        {
          chance: 1,
          text: [
            'Five people and one packet of cookies. You explain the part that you did not understand, and understand it.',
          ],
          effects: [
            { kind: 'marks', by: 6 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 21 }, choose: 'sleep-first', roll: 0.01, expect: { says: 'In the morning the sentences' } },
  ],
})
