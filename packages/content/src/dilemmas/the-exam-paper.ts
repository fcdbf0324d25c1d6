import { defineDilemma } from '../define-dilemma.ts'

export const theExamPaper = defineDilemma({
  id: 'the-exam-paper',
  category: 'school',
  title: 'The key to room nine',
  stages: ['adolescence'],
  age: { from: 13, to: 17 },
  cast: { friend: { relation: 'friend', age: { from: 11, to: 20 } } },
  conditions: [
    { kind: 'studies', for: ['highSchool'] },
    { kind: 'season', in: ['autumn', 'winter', 'spring'] },
    { kind: 'weekend', is: false },
  ],
  weight: 9,
  importance: 5,
  steps: [
    {
      id: 'key',
      text: [
        'On Thursday, under the radiator, you find the key to room nine. On Friday, in room nine, on the desk, lies what you will all be asked on Monday.',
      ],
      options: [
        {
          id: 'return',
          text: 'Hand the key in',
          outcomes: [
            {
              chance: 1,
              text: [
                'The janitor takes it without a word and holds it to his heart. You had not known that he was the one who would have lost his place.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 5 },
                { kind: 'remember', what: 'handed-it-in' },
              ],
            },
          ],
        },
        {
          id: 'look',
          text: 'Look',
          outcomes: [
            {
              chance: 1,
              text: ['Two minutes. You wish at once that you had a worse memory.'],
              effects: [{ kind: 'gauge', of: 'stress', by: 8 }],
              next: { step: 'friends', afterDays: [1, 2] },
            },
          ],
        },
        {
          id: 'wait',
          text: 'Keep it until Sunday',
          outcomes: [
            {
              chance: 1,
              text: ['It lies under your pillow, and is always colder than the pillow.'],
              effects: [{ kind: 'gauge', of: 'stress', by: 5 }],
              next: { step: 'friends', afterDays: [1, 2] },
            },
          ],
        },
      ],
    },
    {
      id: 'friends',
      text: [
        '{friend} has seen the key on your string. “If you have that,” {friend.they} says, and stops. {friend} fails this one and repeats the year.',
      ],
      options: [
        {
          id: 'share',
          text: 'Share it',
          outcomes: [
            {
              chance: 1,
              text: [
                'You write nothing down. You only ask {friend.them} certain questions, all Sunday afternoon, and nod.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: 10 },
                { kind: 'gauge', of: 'stress', by: 5 },
              ],
              next: { step: 'monday', afterDays: [1, 2] },
            },
          ],
        },
        {
          id: 'study',
          text: 'Throw the key in the river, and study with {friend.them} all night',
          energyCost: 15,
          outcomes: [
            {
              chance: 1,
              text: [
                'Splash. At four in the morning {friend} understands the ablative, and shouts it out of the window.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: 14 },
                { kind: 'gauge', of: 'happiness', by: 5 },
              ],
              remembers: { role: 'friend', as: 'the ablative' },
              next: { step: 'marks', afterDays: [7, 14] },
            },
          ],
        },
        {
          id: 'no',
          text: 'Say that it is for your bicycle',
          outcomes: [
            {
              chance: 1,
              text: ['{friend} looks at you a moment too long. “All right,” {friend.they} says.'],
              effects: [{ kind: 'affinity', role: 'friend', by: -4 }],
              next: { step: 'monday', afterDays: [1, 2] },
            },
          ],
        },
      ],
    },
    {
      id: 'monday',
      text: [
        'The sheet is face down in front of you. Two rows ahead, the janitor is being asked about a key, quietly, by the principal, and is turning gray.',
      ],
      options: [
        {
          id: 'stand',
          text: 'Stand up',
          outcomes: [
            {
              chance: 1,
              text: [
                'Everything goes slowly. You are given a zero, a talk, and, in the corridor, a hand on the shoulder, from the janitor, that you can feel to this day.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: -5 },
                { kind: 'gauge', of: 'happiness', by: 3 },
                { kind: 'gauge', of: 'social', by: 6 },
                { kind: 'remember', what: 'handed-it-in' },
              ],
            },
          ],
        },
        {
          id: 'write',
          text: 'Turn over the sheet, and write',
          outcomes: [
            {
              chance: 1,
              text: ['You know every answer. You have never written so neatly.'],
              effects: [{ kind: 'gauge', of: 'stress', by: 6 }],
              next: { step: 'marks', afterDays: [7, 14] },
            },
          ],
        },
      ],
    },
    {
      id: 'marks',
      text: ['The grades come back. There is a new janitor.'],
      options: [
        {
          id: 'drawer',
          text: 'Put yours in the drawer',
          outcomes: [
            {
              chance: 1,
              text: ['It is a good grade. It is in there still.'],
              effects: [
                { kind: 'gauge', of: 'stress', by: 4 },
                { kind: 'remember', what: 'has-the-mark' },
              ],
            },
          ],
        },
        {
          id: 'find-him',
          text: 'Find out where the old one lives',
          energyCost: 4,
          outcomes: [
            {
              chance: 1,
              text: [
                'He grows dahlias now. He is glad of it, he says, and cuts you nine. You were not what he was sad about.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: -8 },
                { kind: 'gauge', of: 'happiness', by: 6 },
              ],
            },
          ],
        },
      ],
    },
  ],
})
