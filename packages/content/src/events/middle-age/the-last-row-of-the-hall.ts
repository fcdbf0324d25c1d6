import { defineEvent } from '../../define-event.ts'

export const theLastRowOfTheHall = defineEvent({
  id: 'the-last-row-of-the-hall',
  kind: 'question',
  category: 'growth',
  title: 'The last row',
  stages: ['middleAge'],
  age: { to: 58 },
  conditions: [
    { kind: 'diploma', atLeast: 'highSchool' },
    { kind: 'not', of: { kind: 'diploma', atLeast: 'associate' } },
    { kind: 'studies', for: ['none'] },
  ],
  trigger: { kind: 'draw', weight: 24 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'You have come to fix something, or deliver it, or only because it was raining: a lecture hall, Riverside Community, in the evening. You sit down in the last row, to wait. A woman with chalk on her sleeve is explaining why the sky is dark at night. She asks a question. A hundred people half your age look at their knees, and your hand is up.',
  ],
  options: [
    {
      id: 'apply',
      text: 'Fill in the form that she gives you afterward',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'Under “Year of graduation” you have to write very small, so that it fits. The girl at the desk takes you for somebody’s parent. “Whose?” she asks, looking around. “Mine,” you say, which makes no sense, and which she writes down.',
          ],
          effects: [
            { kind: 'applyToSchool', school: 'riverside-community' },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'sit',
      text: 'Come back every Tuesday, in the last row, without a form',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'Nobody counts. You learn why the sky is dark, and a good deal about ice. At the end of the term she hands out the exam and stops at your seat, and looks at you, and lays one down in front of you, with a pencil.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: -5 },
          ],
        },
      ],
    },
    {
      id: 'down',
      text: 'Take your hand down',
      outcomes: [
        {
          chance: 1,
          text: [
            'She has seen it. “Yes? In the back?” You say that you were only stretching. You know the answer all the way home, and for some weeks after.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: -4 }],
        },
      ],
    },
  ],
})
