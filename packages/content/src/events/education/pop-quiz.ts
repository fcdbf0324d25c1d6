import { defineEvent } from '../../define-event.ts'

export const popQuiz = defineEvent({
  id: 'pop-quiz',
  kind: 'question',
  category: 'school',
  title: 'Pens only',
  stages: ['childhood', 'adolescence'],
  age: { from: 8, to: 17 },
  setting: 'school',
  conditions: [
    { kind: 'studies', for: ['elementary', 'highSchool'] },
    { kind: 'season', in: ['autumn', 'winter', 'spring'] },
  ],
  trigger: { kind: 'draw', weight: 10 },
  cooldownDays: 2000,
  importance: 4,
  offline: { kind: 'deadline', option: 'answer-honestly', minutes: 1440 },
  text: [
    '“Books away,” says the teacher, in the voice of somebody who has been looking forward to it. Ten questions. You have read the chapter as far as the picture.',
    'A pile of paper goes along the rows, face down. Nobody has mentioned a quiz. That is what the word means.',
  ],
  options: [
    {
      id: 'answer-honestly',
      text: 'Write down what you know',
      outcomes: [
        {
          chance: 0.55,
          text: ['You know more than you thought. Most of it was in the picture.'],
          effects: [
            { kind: 'marks', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
        {
          chance: 0.45,
          text: ['Four out of ten, and one of those for your name.'],
          effects: [
            { kind: 'marks', by: -4 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'think-hard',
      text: 'Sit on your hands and think first',
      energyCost: 6,
      outcomes: [
        {
          chance: 0.75,
          text: ['Somewhere behind the smell of floor polish the chapter comes back. Eight out of ten.'],
          effects: [{ kind: 'marks', by: 7 }],
        },
        {
          chance: 0.25,
          text: ['You think, beautifully, until the bell.'],
          effects: [
            { kind: 'marks', by: -5 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'leave-blank',
      text: 'Hand it in empty, with a drawing',
      outcomes: [
        {
          chance: 1,
          text: ['The drawing is of the teacher, and it is kind. You get one point, for the likeness.'],
          effects: [
            { kind: 'marks', by: -6 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
      ],
    },
  ],
})
