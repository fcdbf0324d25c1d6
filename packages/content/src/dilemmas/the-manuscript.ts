import { defineDilemma } from '../define-dilemma.ts'

export const theManuscript = defineDilemma({
  id: 'the-manuscript',
  category: 'growth',
  title: 'The drawer',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  weight: 7,
  importance: 5,
  steps: [
    {
      id: 'found',
      text: [
        'Behind the drawer of the desk that you bought at the market: two hundred typed pages. It is a novel. It is very good. There is no name on it.',
      ],
      options: [
        {
          id: 'search',
          text: 'Look for whoever wrote it',
          energyCost: 6,
          outcomes: [
            {
              chance: 1,
              text: ['The dealer remembers a house clearance, a street, a blue door. You write ten letters.'],
              effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
              next: { step: 'daughter', afterDays: [12, 30] },
            },
          ],
        },
        {
          id: 'send',
          text: 'Send it to a publisher, under your own name',
          outcomes: [
            {
              chance: 1,
              text: ['You type a new first page. It is the only one with a mistake in it.'],
              effects: [
                { kind: 'gauge', of: 'stress', by: 8 },
                { kind: 'remember', what: 'sent-the-manuscript' },
              ],
              next: { step: 'accepted', afterDays: [30, 70] },
            },
          ],
        },
        {
          id: 'back',
          text: 'Put it back where it was',
          outcomes: [
            {
              chance: 1,
              text: ['You write at the desk now and then. You find that you write better than you did.'],
              effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
            },
          ],
        },
      ],
    },
    {
      id: 'daughter',
      text: [
        'A woman of seventy at a blue door. She reads the first page in the hallway. “She told us that she was doing the accounts,” she says.',
      ],
      options: [
        {
          id: 'leave',
          text: 'Leave it with her',
          outcomes: [
            {
              chance: 1,
              text: [
                'She sends it back after a year, with pencil in the margins: who everyone was. You are the only one who has both halves.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 8 },
                { kind: 'gauge', of: 'social', by: 5 },
                { kind: 'remember', what: 'found-the-daughter' },
              ],
            },
          ],
        },
        {
          id: 'publish',
          text: 'Offer to help her bring it out',
          energyCost: 10,
          outcomes: [
            {
              chance: 0.5,
              text: [
                'It comes out in a small edition, with the right name on it. You are in the acknowledgements, last, after the cat.',
              ],
              odds: 'somebody takes it',
              effects: [
                { kind: 'gauge', of: 'happiness', by: 14 },
                { kind: 'gauge', of: 'social', by: 6 },
                { kind: 'remember', what: 'found-the-daughter' },
              ],
            },
            {
              chance: 0.5,
              text: ['Fourteen publishers find it charming. In the end you bind three copies yourselves, in blue.'],
              odds: 'nobody does',
              effects: [
                { kind: 'gauge', of: 'happiness', by: 7 },
                { kind: 'gauge', of: 'social', by: 5 },
                { kind: 'remember', what: 'found-the-daughter' },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'accepted',
      text: [
        'They want it. There is a contract, an advance, and a question: “When did you first know that you wanted to write this?”',
      ],
      options: [
        {
          id: 'confess',
          text: 'Tell them how it was',
          outcomes: [
            {
              chance: 1,
              text: [
                'There is a long silence on the line. Then: “Do you know, that is a better story.” They find the daughter; she comes to the launch, and reads.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: -10 },
                { kind: 'gauge', of: 'happiness', by: 8 },
                { kind: 'remember', what: 'found-the-daughter' },
              ],
            },
          ],
        },
        {
          id: 'sign',
          text: 'Sign',
          outcomes: [
            {
              chance: 1,
              text: [
                'It does well. People tell you what it meant to them. You say thank you; it is the one true word in the sentence.',
              ],
              effects: [
                { kind: 'money', by: 800000 },
                { kind: 'gauge', of: 'stress', by: 10 },
              ],
              next: { step: 'letter', afterDays: [90, 200] },
            },
          ],
        },
      ],
    },
    {
      id: 'letter',
      text: [
        'A letter, in a firm old hand. “I have read your novel. I know how it goes on. My mother read it to us, from the drawer, the winter of the strike. I should like to hear how you came by it.”',
      ],
      options: [
        {
          id: 'go',
          text: 'Go and tell her',
          energyCost: 5,
          outcomes: [
            {
              chance: 1,
              text: [
                'You bring the pages and the money. She takes the pages. “Keep the desk,” she says. “Write something.”',
              ],
              effects: [
                { kind: 'money', by: -600000 },
                { kind: 'gauge', of: 'stress', by: -20 },
                { kind: 'gauge', of: 'happiness', by: 6 },
                { kind: 'remember', what: 'found-the-daughter' },
              ],
            },
          ],
        },
        {
          id: 'burn',
          text: 'Burn the letter',
          outcomes: [
            {
              chance: 1,
              text: [
                'It burns like any paper. You never write a line again, and are often asked when the next one is coming.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: 15 },
                { kind: 'gauge', of: 'happiness', by: -12 },
                { kind: 'remember', what: 'burnt-the-letter' },
              ],
            },
          ],
        },
      ],
    },
  ],
})
