import { defineDilemma } from '../define-dilemma.ts'

export const theBorrowedEssay = defineDilemma({
  id: 'the-borrowed-essay',
  category: 'school',
  title: 'The essay about home',
  stages: ['adolescence'],
  age: { from: 14, to: 18 },
  cast: { mother: { relation: 'mother' } },
  conditions: [
    { kind: 'studies', for: ['highSchool'] },
    { kind: 'season', in: ['autumn', 'winter', 'spring'] },
    { kind: 'weekend', is: false },
  ],
  weight: 6,
  importance: 5,
  steps: [
    {
      id: 'prize',
      text: [
        'You wrote an essay about your family, all of it, the winter without heat and who drank. Your English teacher has sent it to a contest without asking, and it has won. It is going to be printed.',
      ],
      options: [
        {
          id: 'print',
          text: 'Let them print it',
          outcomes: [
            {
              chance: 1,
              text: [
                'There is a check, and a photograph in which you look older. You count the days until it is on the rack at the drugstore.',
              ],
              effects: [
                { kind: 'money', by: 50000 },
                { kind: 'gauge', of: 'stress', by: 8 },
                { kind: 'remember', what: 'printed-the-essay' },
              ],
              next: { step: 'kitchen', afterDays: [8, 20] },
            },
          ],
        },
        {
          id: 'change',
          text: 'Ask to change the names and the street',
          energyCost: 6,
          outcomes: [
            {
              chance: 1,
              text: [
                'It becomes a story about some other family, in some other town. It is still yours, down to the wallpaper. Anyone who has been in your kitchen would know it.',
              ],
              effects: [
                { kind: 'money', by: 50000 },
                { kind: 'gauge', of: 'stress', by: 4 },
              ],
              next: { step: 'kitchen', afterDays: [8, 20] },
            },
          ],
        },
        {
          id: 'stop',
          text: 'Take it back',
          outcomes: [
            {
              chance: 1,
              text: [
                'The teacher says that you will regret it. The runner-up has written about a lighthouse. You put yours in the back of the closet, inside a board game.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: -3 },
                { kind: 'gauge', of: 'happiness', by: -4 },
                { kind: 'remember', what: 'kept-the-essay' },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'kitchen',
      text: ['{mother} has read it. The magazine is lying on the kitchen table, squared up with the edge.'],
      options: [
        {
          id: 'sorry',
          text: 'Say that you are sorry',
          outcomes: [
            {
              chance: 1,
              text: [
                '“For which part?” {mother.they} {mother|asks|ask}. You find that you are not sorry for any of it, only for this, here, her hands.',
              ],
              effects: [
                { kind: 'affinity', role: 'mother', by: 2 },
                { kind: 'gauge', of: 'stress', by: 6 },
              ],
              next: { step: 'reading', afterDays: [300, 700] },
            },
          ],
        },
        {
          id: 'true',
          text: 'Say that it is true',
          outcomes: [
            {
              chance: 0.5,
              odds: 'a door slams',
              text: [
                '{mother} goes out in her slippers and does not come back until dark. After that there is a place in every conversation that you both step around.',
              ],
              effects: [
                { kind: 'affinity', role: 'mother', by: -12 },
                { kind: 'gauge', of: 'stress', by: 8 },
              ],
              next: { step: 'reading', afterDays: [300, 700] },
            },
            {
              chance: 0.5,
              odds: 'she laughs',
              text: [
                '“It was worse,” says {mother}. “You left out the car.” She sits down, and tells you about the car.',
              ],
              effects: [
                { kind: 'affinity', role: 'mother', by: 12 },
                { kind: 'familiarity', role: 'mother', by: 10 },
              ],
              next: { step: 'reading', afterDays: [300, 700] },
            },
          ],
        },
      ],
    },
    {
      id: 'reading',
      text: [
        'The essay will not lie down. A college wants you to read it out to two hundred people. “I might come,” says {mother}.',
      ],
      options: [
        {
          id: 'read',
          text: 'Read every word, with {mother} in the third row',
          energyCost: 8,
          outcomes: [
            {
              chance: 1,
              text: [
                'You do not look up until the end. {mother} is standing. She is the only one, at first. Then it is everyone.',
              ],
              effects: [
                { kind: 'affinity', role: 'mother', by: 14 },
                { kind: 'gauge', of: 'social', by: 10 },
                { kind: 'remember', what: 'read-it-aloud' },
              ],
            },
          ],
        },
        {
          id: 'skip',
          text: 'Read it, and leave out one paragraph',
          energyCost: 6,
          outcomes: [
            {
              chance: 1,
              text: [
                'You turn two pages at once. Nobody notices but one. In the car, {mother} says “Thank you,” and looks out the window.',
              ],
              effects: [
                { kind: 'affinity', role: 'mother', by: 10 },
                { kind: 'gauge', of: 'stress', by: -4 },
              ],
            },
          ],
        },
        {
          id: 'decline',
          text: 'Turn it down',
          outcomes: [
            {
              chance: 1,
              text: [
                'You say that you have said it. {mother} makes your favorite thing that night, and neither of you mentions why.',
              ],
              effects: [
                { kind: 'affinity', role: 'mother', by: 5 },
                { kind: 'gauge', of: 'stress', by: -5 },
              ],
            },
          ],
        },
      ],
    },
  ],
})
