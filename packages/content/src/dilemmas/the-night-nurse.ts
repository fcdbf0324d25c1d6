import { defineDilemma } from '../define-dilemma.ts'

export const theNightNurse = defineDilemma({
  id: 'the-night-nurse',
  category: 'health',
  title: 'The woman who comes at night',
  stages: ['oldAge'],
  age: { from: 72 },
  weight: 9,
  importance: 6,
  steps: [
    {
      id: 'spoons',
      text: [
        'Since the winter a woman has come in for the nights: Ruth. She turns you, and she knows every song there is. This week four silver spoons are missing. On Monday there were six.',
      ],
      options: [
        {
          id: 'ask',
          text: 'Ask her',
          energyCost: 3,
          outcomes: [
            {
              chance: 0.5,
              odds: 'she tells you',
              text: [
                'She sits down on the bed. It is the rent. She got twelve dollars for them. She has written down what she took, and the dates, on the back of a church program.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: 4 },
                { kind: 'remember', what: 'ruth-told' },
              ],
              next: { step: 'pawn', afterDays: [3, 8] },
            },
            {
              chance: 0.5,
              odds: 'she denies it',
              text: [
                '“You gave them away at Christmas,” she says, and tucks you in. You lie there and try to see yourself doing it.',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: 10 }],
              next: { step: 'doubt', afterDays: [6, 14] },
            },
          ],
        },
        {
          id: 'report',
          text: 'Call the agency',
          outcomes: [
            {
              chance: 1,
              text: [
                'The next night there is a young man, who looks at his phone. He turns you like a mattress. He does not know any songs.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: 6 },
                { kind: 'gauge', of: 'social', by: -10 },
              ],
              next: { step: 'visit', afterDays: [20, 40] },
            },
          ],
        },
        {
          id: 'say-nothing',
          text: 'Say nothing, and put the last two where she can find them',
          outcomes: [
            {
              chance: 1,
              text: [
                'In the morning they are still there, polished. You do not understand people any better than you did at six.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: -3 },
                { kind: 'gauge', of: 'social', by: 4 },
              ],
              next: { step: 'doubt', afterDays: [10, 20] },
            },
          ],
        },
      ],
    },
    {
      id: 'pawn',
      text: [
        'The pawnshop is on Third, says Ruth. The spoons were a wedding present. They would let you have them for forty dollars.',
      ],
      options: [
        {
          id: 'buy',
          text: 'Send her with the forty dollars',
          moneyCost: 4000,
          outcomes: [
            {
              chance: 0.75,
              odds: 'she comes back',
              text: ['She is back in an hour, with four spoons in a sock and your change counted out to the penny.'],
              effects: [
                { kind: 'gauge', of: 'social', by: 10 },
                { kind: 'gauge', of: 'happiness', by: 6 },
              ],
              next: { step: 'visit', afterDays: [100, 200] },
            },
            {
              chance: 0.25,
              odds: 'she does not',
              text: [
                'You sit up until the windows turn gray. It was forty dollars, you tell yourself, and it is not the forty dollars.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: -12 },
                { kind: 'gauge', of: 'social', by: -10 },
              ],
              next: { step: 'visit', afterDays: [60, 120] },
            },
          ],
        },
        {
          id: 'let',
          text: 'Let the spoons go',
          outcomes: [
            {
              chance: 1,
              text: [
                'You say that they were never your favorites. She does not look at you while she turns down the bed, and she gets every corner right.',
              ],
              effects: [
                { kind: 'gauge', of: 'social', by: 5 },
                { kind: 'gauge', of: 'stress', by: -3 },
              ],
              next: { step: 'visit', afterDays: [60, 120] },
            },
          ],
        },
        {
          id: 'raise',
          text: 'Let the spoons go, and raise her pay',
          moneyCost: 30000,
          outcomes: [
            {
              chance: 1,
              text: [
                '“Why?” she asks. You say that you never liked soup. She sings the whole second verse that night, which she usually hums.',
              ],
              effects: [
                { kind: 'gauge', of: 'social', by: 12 },
                { kind: 'gauge', of: 'happiness', by: 4 },
                { kind: 'gauge', of: 'stress', by: -6 },
              ],
              next: { step: 'visit', afterDays: [100, 200] },
            },
          ],
        },
      ],
    },
    {
      id: 'doubt',
      text: [
        'You have begun to count things: spoons, pills, and the words that you cannot find. Either Ruth is stealing from you, or you are losing your mind. There is a doctor for the second one.',
      ],
      options: [
        {
          id: 'doctor',
          text: 'Go and be tested',
          energyCost: 8,
          outcomes: [
            {
              chance: 0.6,
              odds: 'your mind is sound',
              text: [
                '“Sharp as a tack,” says the doctor, who has never been poor. So it was Ruth. You had hoped a little that it was you.',
              ],
              effects: [{ kind: 'examine' }, { kind: 'gauge', of: 'stress', by: -6 }],
              next: { step: 'visit', afterDays: [20, 50] },
            },
            {
              chance: 0.4,
              odds: 'it is not all there',
              text: ['She asks you to draw a clock. You draw a good one, you think. She looks at it for some time.'],
              effects: [
                { kind: 'examine', illness: 'dementia' },
                { kind: 'gauge', of: 'stress', by: 14 },
              ],
              next: { step: 'visit', afterDays: [20, 50] },
            },
          ],
        },
        {
          id: 'trust',
          text: 'Decide that it does not matter',
          outcomes: [
            {
              chance: 1,
              text: ['You stop counting. You sleep better than you have in years, and whatever goes, goes.'],
              effects: [{ kind: 'gauge', of: 'stress', by: -12 }],
              next: { step: 'visit', afterDays: [60, 120] },
            },
          ],
        },
      ],
    },
    {
      id: 'visit',
      text: [
        'A knock. It is Ruth, in her Sunday coat, in the middle of the day. She has found other work. She has a package under her arm, wrapped in a church program.',
      ],
      options: [
        {
          id: 'in',
          text: 'Ask her in',
          outcomes: [
            {
              chance: 1,
              text: [
                'It is a spoon, a new one, plain steel, with your name scratched into it. She stays and sings. You do the second voice, the one you used to have.',
              ],
              effects: [
                { kind: 'gauge', of: 'social', by: 14 },
                { kind: 'gauge', of: 'happiness', by: 10 },
                { kind: 'remember', what: 'ruth-came-back' },
              ],
            },
          ],
        },
        {
          id: 'door',
          text: 'Take it at the door',
          outcomes: [
            {
              chance: 1,
              text: [
                'You say thank you through the gap. It is a spoon. Her shoes go down the stairs slowly, one at a time, with a stop on the landing.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: -4 },
                { kind: 'gauge', of: 'stress', by: 4 },
              ],
            },
          ],
        },
      ],
    },
  ],
})
