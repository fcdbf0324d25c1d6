import { defineDilemma } from '../define-dilemma.ts'

export const thePetition = defineDilemma({
  id: 'the-petition',
  category: 'chance',
  title: 'The lindens',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { friend: { relation: 'friend', age: { from: 22 } } },
  weight: 8,
  importance: 5,
  steps: [
    {
      id: 'marks',
      text: [
        'Somebody has painted an orange cross on each of the nine lindens on your street. There will be a parking lot. {friend}’s shop would be saved by it.',
      ],
      options: [
        {
          id: 'lead',
          text: 'Draw up a petition',
          energyCost: 8,
          outcomes: [
            {
              chance: 1,
              text: [
                'You go from door to door with a clipboard and become, in four evenings, a person who goes from door to door with a clipboard.',
              ],
              effects: [{ kind: 'gauge', of: 'social', by: 6 }],
              next: { step: 'shop', afterDays: [5, 10] },
            },
          ],
        },
        {
          id: 'shop',
          text: 'Go and ask {friend}',
          outcomes: [
            {
              chance: 1,
              text: [
                '“Eleven trees,” says {friend}, “or me.” {friend.They} does not say it as a threat. {friend.They} has done the sums on a paper bag.',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: 5 }],
              next: { step: 'shop', afterDays: [4, 8] },
            },
          ],
        },
        {
          id: 'look-away',
          text: 'Stay out of it',
          outcomes: [
            {
              chance: 1,
              text: ['They come on a Monday, with saws. By noon the street has a sky, far too much of it.'],
              effects: [
                { kind: 'gauge', of: 'happiness', by: -5 },
                { kind: 'affinity', role: 'friend', by: 3 },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'shop',
      text: [
        'The vote is level, people say: it will come down to the meeting. {friend} asks whether you will speak, and for what.',
      ],
      options: [
        {
          id: 'trees',
          text: 'For the trees',
          outcomes: [
            {
              chance: 1,
              text: [
                'You say that a shop can move and a tree cannot. In the third row, {friend} puts on {friend.their} coat.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: -12 },
                { kind: 'gauge', of: 'social', by: 6 },
              ],
              next: { step: 'morning', afterDays: [20, 45] },
            },
          ],
        },
        {
          id: 'friend',
          text: 'For the shop',
          outcomes: [
            {
              chance: 1,
              text: [
                'You say that a street is people. It is a good speech. You do not look at the window, where they stand in leaf.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: 12 },
                { kind: 'gauge', of: 'happiness', by: -3 },
              ],
              next: { step: 'morning', afterDays: [20, 45] },
            },
          ],
        },
        {
          id: 'third',
          text: 'Look for a third way',
          energyCost: 12,
          outcomes: [
            {
              chance: 0.55,
              text: [
                'You measure the old brewery yard with a piece of string. Forty cars, if they breathe in. Nobody had measured it.',
              ],
              odds: 'there is one',
              effects: [
                { kind: 'affinity', role: 'friend', by: 10 },
                { kind: 'gauge', of: 'happiness', by: 10 },
                { kind: 'gauge', of: 'social', by: 8 },
                { kind: 'remember', what: 'saved-the-limes' },
              ],
              remembers: { role: 'friend', as: 'the piece of string' },
              next: { step: 'morning', afterDays: [30, 60] },
            },
            {
              chance: 0.45,
              text: ['You present a plan in three colors. Both sides clap politely, and then vote as they would have.'],
              odds: 'there is none',
              effects: [{ kind: 'gauge', of: 'stress', by: 5 }],
              next: { step: 'morning', afterDays: [20, 45] },
            },
          ],
        },
      ],
    },
    {
      id: 'morning',
      text: [
        'It is settled, one way or the other; they are still talking about it at the bakery. {friend} has set two chairs outside the shop, and sits on one of them.',
      ],
      options: [
        {
          id: 'sit',
          text: 'Sit down',
          outcomes: [
            {
              chance: 1,
              text: [
                'You talk about the heat. A leaf comes down, from somewhere, and lands between you. {friend} picks it up, looks at it, and puts it in the register.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: 8 },
                { kind: 'gauge', of: 'stress', by: -6 },
                { kind: 'gauge', of: 'happiness', by: 4 },
              ],
            },
          ],
        },
        {
          id: 'pass',
          text: 'Nod, and go on',
          outcomes: [
            {
              chance: 1,
              text: ['The chair stays out until the first rain.'],
              effects: [{ kind: 'affinity', role: 'friend', by: -4 }],
            },
          ],
        },
      ],
    },
  ],
})
