import { defineEvent } from '../../define-event.ts'

export const theKneeOnTheStairs = defineEvent({
  id: 'the-knee-on-the-stairs',
  kind: 'question',
  category: 'health',
  title: 'The left one',
  stages: ['middleAge'],
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'sit' },
  text: [
    'The left knee says something on the stairs. You’ve heard it for a month and walked over it, the way you talk over a relative. Today, on the landing, a young woman with groceries asked whether you would like to go first.',
  ],
  options: [
    {
      id: 'sit',
      text: 'Take the elevator from now on',
      outcomes: [
        {
          chance: 1,
          text: [
            'It has a mirror. You see more of yourself than you have in years. The knee is satisfied; it stops talking, and the other one begins.',
          ],
          effects: [
            { kind: 'weight', by: 15 },
            { kind: 'gauge', of: 'health', by: -2 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'doctor',
      text: 'Have it looked at',
      moneyCost: 35000,
      outcomes: [
        {
          chance: 0.7,
          text: [
            '“It’s just mileage,” she says, about the picture. She means it kindly. You get a sheet with six exercises, on each of which a small, bald person lies on the floor.',
          ],
          effects: [
            { kind: 'examine' },
            { kind: 'gauge', of: 'health', by: 2 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
        {
          chance: 0.3,
          text: [
            'It is arthritis. She says it the way people tell you where the restrooms are. You’d thought that it belonged to your grandparents, like the good china.',
          ],
          modifiers: [{ when: { kind: 'gauge', of: 'health', to: 50 }, times: 2 }],
          effects: [
            { kind: 'fallIll', illness: 'arthritis', severity: 1 },
            { kind: 'examine', illness: 'arthritis' },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'swim',
      text: 'Start to swim, mornings, before work',
      energyCost: 5,
      outcomes: [
        {
          chance: 1,
          text: [
            'The lane on the left is for the ones like you. No one there has a body to speak of, under water, and all of them talk. In March you do a mile.',
          ],
          effects: [
            {
              kind: 'startRoutine',
              id: 'the-left-lane',
              title: 'The left lane',
              place: 'town',
              time: 'morning',
              days: [1, 3, 5],
              minutes: 60,
              energy: 5,
            },
            { kind: 'gauge', of: 'health', by: 4 },
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'weight', by: -15 },
          ],
        },
      ],
    },
    {
      id: 'run',
      text: 'Run on it: it carried you through twenty-six miles',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'ran-forty-two' },
            { kind: 'habit', habit: 'running' },
            { kind: 'activity', activity: 'running-club' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.5,
          text: ['You promise it an orange. It grumbles for two miles, and is then, for four, nineteen years old.'],
          modifiers: [
            {
              when: {
                kind: 'any',
                of: [
                  { kind: 'habit', habit: 'running' },
                  { kind: 'activity', activity: 'running-club' },
                ],
              },
              times: 1.8,
            },
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'health', by: 2 },
          ],
        },
        {
          chance: 0.5,
          text: [
            'At the second bridge it lets you know that it wasn’t joking. You come home in a cab, with the foot up on the seat, and the cab driver tells you about his.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'gauge', of: 'health', by: -3 },
            { kind: 'fallIll', illness: 'sprained-ankle', severity: 2 },
            { kind: 'money', by: -3000 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 50, gauges: { stress: 50 } }, choose: 'sit', roll: 0, expect: { gauges: { stress: -2 } } },
  ],
})
