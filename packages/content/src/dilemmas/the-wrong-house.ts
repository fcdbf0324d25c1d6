import { defineDilemma } from '../define-dilemma.ts'

export const theWrongHouse = defineDilemma({
  id: 'the-wrong-house',
  category: 'growth',
  title: 'The window on Cutler Street',
  stages: ['childhood'],
  age: { from: 8, to: 12 },
  weight: 8,
  importance: 5,
  steps: [
    {
      id: 'ball',
      text: [
        'It was your throw. The ball went through the front window of the house on Cutler Street, where the man lives who never comes out. The others have already run.',
      ],
      options: [
        {
          id: 'ring',
          text: 'Ring the bell',
          outcomes: [
            {
              chance: 1,
              text: [
                'It takes him a very long time to come to the door. He has a blanket around him. “Well,” he says, “come and see what you did.”',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: 6 },
                { kind: 'remember', what: 'rang-at-cutler-street' },
              ],
              next: { step: 'saturdays', afterDays: [2, 5] },
            },
          ],
        },
        {
          id: 'run',
          text: 'Run',
          outcomes: [
            {
              chance: 1,
              text: [
                'You run so hard that you can taste it. By supper there is a piece of cardboard in the window. It is November, and it stays there.',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: 12 }],
              next: { step: 'cardboard', afterDays: [12, 25] },
            },
          ],
        },
        {
          id: 'note',
          text: 'Put all your money through the mail slot and run',
          moneyCost: 300,
          outcomes: [
            {
              chance: 1,
              text: [
                'Three dollars, in dimes. You hear them roll across the floor in there, one after another, and then you hear someone laugh.',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: 3 }],
              next: { step: 'cardboard', afterDays: [12, 25] },
            },
          ],
        },
      ],
    },
    {
      id: 'cardboard',
      text: [
        'The cardboard is still in the window. At school they say that the man on Cutler Street was taken away in an ambulance, for his chest.',
      ],
      options: [
        {
          id: 'tell',
          text: 'Tell at home',
          outcomes: [
            {
              chance: 1,
              text: [
                'You are marched over there in your good coat when he is back. He looks at you for a while. “I could use somebody on Saturdays,” he says.',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: -8 }],
              next: { step: 'saturdays', afterDays: [6, 12] },
            },
          ],
        },
        {
          id: 'silent',
          text: 'Keep it to yourself',
          outcomes: [
            {
              chance: 1,
              text: [
                'He comes back thinner. Someone else puts in the glass. You cross the street there for the rest of your childhood.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: 10 },
                { kind: 'gauge', of: 'happiness', by: -4 },
                { kind: 'remember', what: 'never-told-cutler-street' },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'saturdays',
      text: [
        'You owe him ten Saturdays. You sweep, and fetch, and read him the box scores, because of his eyes. On the tenth he gives you a coin from a country that is gone. “Paid in full,” he says. “You needn’t come anymore.”',
      ],
      options: [
        {
          id: 'come',
          text: 'Come anyway',
          energyCost: 5,
          outcomes: [
            {
              chance: 1,
              text: [
                '“Door’s open,” he says the next week, without turning around. He starts to teach you chess. He cheats.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 8 },
                { kind: 'gauge', of: 'social', by: 6 },
                {
                  kind: 'startRoutine',
                  id: 'cutler-street',
                  title: 'Saturdays on Cutler Street',
                  place: 'town',
                  time: 'morning',
                  days: [6],
                  minutes: 90,
                  energy: 3,
                },
              ],
              next: { step: 'box', afterDays: [500, 900] },
            },
          ],
        },
        {
          id: 'stop',
          text: 'Stop',
          outcomes: [
            {
              chance: 1,
              text: [
                'You have your Saturdays back. You run past his house on the way to the lot. The curtain moves, and you run faster.',
              ],
              effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
              next: { step: 'box', afterDays: [500, 900] },
            },
          ],
        },
      ],
    },
    {
      id: 'box',
      text: [
        'He has died, in his sleep, at eighty-eight. A lawyer brings a box to your door with your name on it in shaky capitals. In it are a chess set with one pawn missing, and a ball: your ball.',
      ],
      options: [
        {
          id: 'keep',
          text: 'Keep the ball, and play with the set',
          outcomes: [
            {
              chance: 1,
              text: ['You use a bottle cap for the pawn. For the rest of your life, that is what a pawn looks like.'],
              effects: [
                { kind: 'endRoutine', id: 'cutler-street' },
                { kind: 'receiveItem', item: 'chess-set' },
                { kind: 'gauge', of: 'happiness', by: 5 },
                { kind: 'remember', what: 'cutler-street-chess' },
              ],
            },
          ],
        },
        {
          id: 'funeral',
          text: 'Go to the funeral',
          energyCost: 5,
          outcomes: [
            {
              chance: 0.6,
              odds: 'there are five of you',
              text: [
                'The mailman, the nurse, the lawyer, a cousin, and you. You are asked who you were to him. “I broke his window,” you say, and the mailman has to sit down.',
              ],
              effects: [
                { kind: 'endRoutine', id: 'cutler-street' },
                { kind: 'gauge', of: 'social', by: 6 },
                { kind: 'remember', what: 'cutler-street-chess' },
              ],
            },
            {
              chance: 0.4,
              odds: 'it is full',
              text: [
                'The church is full. Before you were born, he taught half the town to read. They all have a story, and you have one too.',
              ],
              effects: [
                { kind: 'endRoutine', id: 'cutler-street' },
                { kind: 'gauge', of: 'social', by: 10 },
                { kind: 'gauge', of: 'happiness', by: 4 },
                { kind: 'remember', what: 'cutler-street-chess' },
              ],
            },
          ],
        },
      ],
    },
  ],
})
