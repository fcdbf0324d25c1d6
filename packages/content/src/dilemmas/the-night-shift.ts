import { defineDilemma } from '../define-dilemma.ts'

export const theNightShift = defineDilemma({
  id: 'the-night-shift',
  category: 'health',
  title: 'What the doctor did not say',
  stages: ['middleAge'],
  cast: { parent: { relation: ['mother', 'father'], age: { from: 50 } } },
  weight: 7,
  importance: 7,
  steps: [
    {
      id: 'results',
      text: [
        'You open a letter that is addressed to {parent} and not to you; the names are alike. It is from the hospital. It is not good.',
      ],
      options: [
        {
          id: 'show',
          text: 'Bring it around at once',
          outcomes: [
            {
              chance: 1,
              text: [
                '{parent} reads it standing up, folds it, and says: “Well. I had thought so.” Then: “Have you eaten?”',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: 8 },
                { kind: 'affinity', role: 'parent', by: 6 },
              ],
              next: { step: 'wish', afterDays: [4, 10] },
            },
          ],
        },
        {
          id: 'seal',
          text: 'Seal it again, and wait to be told',
          outcomes: [
            {
              chance: 1,
              text: [
                'You are not told. For two Sundays you look at {parent} across the potatoes, and {parent.they} looks fine.',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: 12 }],
              next: { step: 'sunday', afterDays: [12, 18] },
            },
          ],
        },
      ],
    },
    {
      id: 'sunday',
      text: ['“You have been very nice to me lately,” says {parent}. “You opened it, did you not?”'],
      options: [
        {
          id: 'yes',
          text: '“Yes”',
          outcomes: [
            {
              chance: 1,
              text: [
                '“Good,” {parent} says. “I have been looking for the words for two weeks. Now I don’t need them.”',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: -8 },
                { kind: 'affinity', role: 'parent', by: 8 },
              ],
              next: { step: 'wish', afterDays: [4, 10] },
            },
          ],
        },
        {
          id: 'no',
          text: '“Opened what?”',
          outcomes: [
            {
              chance: 1,
              text: [
                '{parent} lets you have it. {parent.They} takes your plate, and gives you the larger half of the pudding.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: 6 },
                { kind: 'affinity', role: 'parent', by: -2 },
              ],
              next: { step: 'wish', afterDays: [10, 20] },
            },
          ],
        },
      ],
    },
    {
      id: 'wish',
      text: [
        '{parent} wants no treatment: “A year of waiting rooms, for what?” {parent.They} wants to see the sea, out of season, and {parent.they} wants you not to argue.',
      ],
      options: [
        {
          id: 'sea',
          text: 'Drive to the sea',
          energyCost: 12,
          outcomes: [
            {
              chance: 1,
              text: [
                'It is gray and enormous, and it rains into the fries. {parent} takes off {parent.their} shoes. You have a photograph of the footprints only.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 6 },
                { kind: 'affinity', role: 'parent', by: 15 },
                { kind: 'remember', what: 'drove-to-the-sea' },
              ],
              remembers: { role: 'parent', as: 'the sea in November' },
              next: { step: 'after', afterDays: [14, 30] },
            },
          ],
        },
        {
          id: 'argue',
          text: 'Argue',
          outcomes: [
            {
              chance: 0.5,
              text: [
                'You argue until midnight. In the morning {parent.they} rings. “One round,” {parent} says. “For you. Then the sea.”',
              ],
              odds: 'you are heard',
              effects: [
                { kind: 'affinity', role: 'parent', by: 4 },
                { kind: 'gauge', of: 'stress', by: 6 },
              ],
              next: { step: 'after', afterDays: [20, 40] },
            },
            {
              chance: 0.5,
              text: ['“I have listened to you all my life,” {parent} says gently. “Now it’s my turn.”'],
              odds: 'you are not',
              effects: [
                { kind: 'affinity', role: 'parent', by: -4 },
                { kind: 'gauge', of: 'stress', by: 6 },
              ],
              next: { step: 'after', afterDays: [14, 30] },
            },
          ],
        },
        {
          id: 'listen',
          text: 'Say nothing, and hold {parent.their} hand',
          outcomes: [
            {
              chance: 1,
              text: ['It is a small hand. It used to go around yours.'],
              effects: [
                { kind: 'affinity', role: 'parent', by: 10 },
                { kind: 'gauge', of: 'stress', by: 2 },
              ],
              next: { step: 'after', afterDays: [14, 30] },
            },
          ],
        },
      ],
    },
    {
      id: 'after',
      text: [
        'The next letter comes, and this time you open it together. There has been a mix-up with the samples; or a miracle; the letter calls it “a revised finding”. {parent} will be with you for a good while yet.',
      ],
      options: [
        {
          id: 'laugh',
          text: 'Laugh',
          outcomes: [
            {
              chance: 1,
              text: [
                '{parent} starts. Then you cannot stop, either of you. The neighbors knock, and are given sherry.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 15 },
                { kind: 'gauge', of: 'stress', by: -15 },
                { kind: 'affinity', role: 'parent', by: 8 },
              ],
              remembers: { role: 'parent', as: 'the revised finding' },
            },
          ],
        },
        {
          id: 'complain',
          text: 'Write the angriest letter of your life',
          energyCost: 4,
          outcomes: [
            {
              chance: 1,
              text: ['Four pages. They apologize in three lines. {parent} has the three lines framed.'],
              effects: [
                { kind: 'gauge', of: 'stress', by: -10 },
                { kind: 'gauge', of: 'happiness', by: 6 },
              ],
            },
          ],
        },
      ],
    },
  ],
})
