import { defineEvent } from '../../define-event.ts'

export const aTeacherNotices = defineEvent({
  id: 'a-teacher-notices',
  kind: 'question',
  category: 'school',
  title: 'After the bell',
  stages: ['childhood', 'adolescence'],
  age: { from: 9, to: 17 },
  conditions: [
    { kind: 'studies', for: ['elementary', 'highSchool'] },
    { kind: 'season', in: ['autumn', 'winter', 'spring'] },
    { kind: 'weekend', is: false },
  ],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'keep-writing', minutes: 1440 },
  text: [
    '“Stay a moment,” says the teacher, and for once it is not about anything that you did. On the desk is your essay, with a line under one of the sentences.',
  ],
  options: [
    {
      id: 'keep-writing',
      text: 'Ask what to read next',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'You go home with three books in your bag and a list in your pocket. It is the best list that anybody has ever given you.',
          ],
          effects: [
            { kind: 'marks', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'remember', what: 'seen-by-a-teacher' },
          ],
        },
      ],
    },
    {
      id: 'shrug',
      text: 'Say that it was easy',
      outcomes: [
        {
          chance: 1,
          text: [
            '“I know,” says the teacher. “That is why I am asking.” The question goes home with you and sits on the bed.',
          ],
          effects: [
            { kind: 'marks', by: 3 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'harder-work',
      text: 'Ask for something harder',
      energyCost: 8,
      outcomes: [
        {
          chance: 0.7,
          text: ['It is harder. You swear at it for a week, and on the Friday it opens.'],
          effects: [
            { kind: 'marks', by: 11 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'seen-by-a-teacher' },
          ],
        },
        {
          chance: 0.3,
          text: ['It is too hard. You do not say so, and neither does the teacher, but the next one is not.'],
          effects: [
            { kind: 'marks', by: 3 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
        },
      ],
    },
  ],
  examples: [{ given: { age: 9 }, choose: 'shrug', expect: { says: 'The question goes home with' } }],
})
