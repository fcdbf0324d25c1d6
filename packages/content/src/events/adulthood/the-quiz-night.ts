import { defineEvent } from '../../define-event.ts'

export const theQuizNight = defineEvent({
  id: 'the-quiz-night',
  kind: 'question',
  category: 'play',
  title: 'The capital of Burkina Faso',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'not', of: { kind: 'ill', illness: 'dementia' } }],
  trigger: { kind: 'draw', weight: 7 },
  importance: 2,
  offline: { kind: 'auto', option: 'pass' },
  text: [
    'The bar holds its breath. There are two points in it, and a ham. You know it. You are nearly sure that you know it.',
    '“For two points,” says the man with the microphone, “and for the ham.” Your whole table looks at you, because you have made a noise.',
    'It is the last question, and your table is one point behind. You wrote a school report on that country. You can see the map, and the dot on it, and almost the word.',
  ],
  options: [
    {
      id: 'say',
      text: 'Say it',
      outcomes: [
        {
          chance: 0.6,
          odds: 'it is right',
          text: ['Ouagadougou! You carry the ham home in your arms, past people, like a child.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 7 }, { kind: 'gauge', of: 'social', by: 4 }, { kind: 'eat' }],
        },
        {
          chance: 0.4,
          odds: 'it is not',
          text: [
            'It was that of the next country along. The others are nice about it. They are nice about it until spring.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 2 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'pass',
      text: 'Leave it to the one in the glasses',
      outcomes: [
        {
          chance: 1,
          text: ['He has it wrong. You had it right. You tell nobody, and it keeps you warm.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, gauges: { happiness: 50, social: 50 } },
      choose: 'say',
      roll: 0,
      expect: { gauges: { happiness: 7, social: 4 } },
    },
  ],
})
