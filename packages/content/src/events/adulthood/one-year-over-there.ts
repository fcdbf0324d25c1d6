import { defineEvent } from '../../define-event.ts'

export const oneYearOverThere = defineEvent({
  id: 'one-year-over-there',
  kind: 'question',
  category: 'work',
  title: 'One year, over there',
  stages: ['adult'],
  age: { from: 31, to: 43 },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'diploma', atLeast: 'bachelor' },
        { kind: 'activity', activity: 'painting-class' },
        { kind: 'activity', activity: 'amateur-theatre' },
        { kind: 'activity', activity: 'piano-lessons' },
        { kind: 'activity', activity: 'pottery' },
        { kind: 'activity', activity: 'community-choir' },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 13 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'They have picked four out of nine hundred, and one is you. A room, a table, a small check each month, for a year, to do the one thing that you have said all along you would do if you ever had a year. It is in another country. They need to know by Friday. At work they need to know nothing; they would just fill the chair.',
  ],
  options: [
    {
      id: 'go',
      text: 'Go',
      moneyCost: 500000,
      outcomes: [
        {
          chance: 0.5,
          text: [
            'You do it. In the third month you find out that you are good. In the ninth you find out how good: there is an edge, and you have seen it, and it is not where you hoped, and is farther out than anyone at home will ever guess.',
          ],
          modifiers: [
            {
              when: {
                kind: 'any',
                of: [
                  { kind: 'activity', activity: 'painting-class', level: 3 },
                  { kind: 'activity', activity: 'piano-lessons', level: 3 },
                  { kind: 'activity', activity: 'amateur-theatre', level: 3 },
                  { kind: 'activity', activity: 'pottery', level: 3 },
                ],
              },
              times: 1.9,
            },
          ],
          effects: [
            { kind: 'loseJob' },
            { kind: 'gauge', of: 'happiness', by: 14 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'took-the-year' },
          ],
        },
        {
          chance: 0.5,
          text: [
            'You sit at the table. You look at the water. What you had always said you would do if only you had the time turns out to have been made of not having the time. You come home with a good coat, and tell people that it was wonderful.',
          ],
          effects: [
            { kind: 'loseJob' },
            { kind: 'gauge', of: 'happiness', by: -10 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'took-the-year' },
            { kind: 'remember', what: 'looked-at-the-water' },
          ],
        },
      ],
    },
    {
      id: 'stay',
      text: 'Stay',
      outcomes: [
        {
          chance: 1,
          text: [
            'You write them a letter, with real regret in it. The fifth, the one on the waiting list, goes. You know the name.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'gauge', of: 'happiness', by: -5 },
            { kind: 'remember', what: 'gave-up-the-year' },
          ],
        },
      ],
    },
    {
      id: 'part',
      text: 'Ask whether you can have half a year',
      outcomes: [
        {
          chance: 0.4,
          odds: 'they agree',
          text: [
            'They had never been asked. Six months: you work like a thief. It is a torso, what you bring home; people say that they like it for that.',
          ],
          modifiers: [
            { when: { kind: 'diploma', atLeast: 'master' }, times: 1.5, why: 'they can see you have finished things' },
          ],
          effects: [
            { kind: 'loseJob' },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'energy', by: -5 },
            { kind: 'remember', what: 'took-the-year' },
          ],
        },
        {
          chance: 0.6,
          odds: 'they do not',
          text: ['It says so in the rules. The fifth goes. You know the name.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -7 },
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'remember', what: 'gave-up-the-year' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 36, gauges: { happiness: 50, stress: 50 } },
      choose: 'stay',
      roll: 0,
      expect: { gauges: { happiness: -5, stress: -3 }, remembers: ['gave-up-the-year'] },
    },
  ],
})
