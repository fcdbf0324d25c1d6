import { defineDilemma } from '../define-dilemma.ts'

export const theReference = defineDilemma({
  id: 'the-reference',
  category: 'work',
  title: 'A reference',
  stages: ['adult', 'middleAge'],
  conditions: [{ kind: 'employed', is: true }],
  weight: 8,
  importance: 6,
  steps: [
    {
      id: 'request',
      text: [
        'An old colleague is up for a job, and has given your name. You worked side by side for a year: warm, funny, and never once on time with anything.',
      ],
      options: [
        {
          id: 'warm',
          text: 'Write about the warmth',
          outcomes: [
            {
              chance: 1,
              text: ['One page, every word of it true. What is missing has no words.'],
              effects: [{ kind: 'gauge', of: 'stress', by: 3 }],
              next: { step: 'call', afterDays: [6, 14] },
            },
          ],
        },
        {
          id: 'all',
          text: 'Write all of it',
          outcomes: [
            {
              chance: 1,
              text: ['You weigh each sentence. It comes out fair, and fair looks cold on paper.'],
              effects: [{ kind: 'gauge', of: 'stress', by: 5 }],
              next: { step: 'answer', afterDays: [8, 16] },
            },
          ],
        },
        {
          id: 'decline',
          text: 'Say that you would rather not',
          outcomes: [
            {
              chance: 1,
              text: ['“Of course,” comes the answer, in two words. You both know how to read those.'],
              effects: [
                { kind: 'gauge', of: 'stress', by: 2 },
                { kind: 'gauge', of: 'social', by: -3 },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'call',
      text: ['The people with the job call you. A friendly voice. “And deadlines? You do not mention deadlines.”'],
      options: [
        {
          id: 'say',
          text: 'Tell her how it was',
          outcomes: [
            {
              chance: 1,
              text: ['There is a pause in which somebody writes something down.'],
              effects: [{ kind: 'gauge', of: 'stress', by: 5 }],
              next: { step: 'answer', afterDays: [4, 9] },
            },
          ],
        },
        {
          id: 'soften',
          text: 'Say that it was a busy year',
          outcomes: [
            {
              chance: 1,
              text: ['Which it was. The voice thanks you warmly.'],
              effects: [{ kind: 'gauge', of: 'stress', by: 4 }],
              next: { step: 'hired', afterDays: [20, 50] },
            },
          ],
        },
      ],
    },
    {
      id: 'answer',
      text: [
        '“They told me what you wrote,” says the voice on your doorstep, in the rain, holding a bottle of wine like a hammer.',
      ],
      options: [
        {
          id: 'in',
          text: '“Come in and shout at me”',
          outcomes: [
            {
              chance: 0.6,
              text: [
                'The shouting takes ten minutes, the wine three hours. “Was I really that bad?” “You were that late.” You are asked to the housewarming, for eight; you are told seven.',
              ],
              odds: 'it can be mended',
              effects: [
                { kind: 'gauge', of: 'social', by: 8 },
                { kind: 'gauge', of: 'happiness', by: 6 },
                { kind: 'gauge', of: 'stress', by: -6 },
              ],
            },
            {
              chance: 0.4,
              text: ['The bottle is left on the mat, unopened, and so are the next three messages.'],
              odds: 'it cannot',
              effects: [
                { kind: 'gauge', of: 'social', by: -6 },
                { kind: 'gauge', of: 'stress', by: 4 },
              ],
            },
          ],
        },
        {
          id: 'close',
          text: 'Say that it was all true, and close the door',
          outcomes: [
            {
              chance: 1,
              text: ['It was. The rain goes on for some time on the other side.'],
              effects: [{ kind: 'gauge', of: 'stress', by: 5 }],
            },
          ],
        },
      ],
    },
    {
      id: 'hired',
      text: [
        'A stranger calls. It is the friendly voice, without the friendliness. “We have had three missed deadlines. I only wanted to know: did you know?”',
      ],
      options: [
        {
          id: 'yes',
          text: 'Yes',
          outcomes: [
            {
              chance: 1,
              text: ['“Thank you,” she says. Two years later she remembers you as the one who, in the end, said yes.'],
              effects: [
                { kind: 'gauge', of: 'stress', by: -4 },
                { kind: 'remember', what: 'said-yes' },
              ],
            },
          ],
        },
        {
          id: 'no',
          text: '“It was a busy year”',
          outcomes: [
            {
              chance: 1,
              text: ['The second time, the sentence has a hole in it that you could put a hand through.'],
              effects: [
                { kind: 'gauge', of: 'stress', by: 8 },
                { kind: 'gauge', of: 'happiness', by: -4 },
              ],
            },
          ],
        },
      ],
    },
  ],
})
