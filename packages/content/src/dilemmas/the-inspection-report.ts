import { defineDilemma } from '../define-dilemma.ts'

export const theInspectionReport = defineDilemma({
  id: 'the-inspection-report',
  category: 'work',
  title: 'Sign here',
  stages: ['adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['engineering', 'building', 'electrics', 'plumbing'], days: 300 }],
  weight: 9,
  importance: 8,
  steps: [
    {
      id: 'report',
      text: [
        'The building opens on Monday. You found the crack on Thursday: hairline, in the wrong beam. Your boss has typed up a report without it. There is a line at the bottom for your name.',
      ],
      options: [
        {
          id: 'sign',
          text: 'Sign',
          outcomes: [
            {
              chance: 1,
              text: [
                'He claps you on the back. There is cake on Monday, and a ribbon, and four hundred people on the stairs. You stand under the beam and look up.',
              ],
              effects: [
                { kind: 'performance', by: 12 },
                { kind: 'gauge', of: 'stress', by: 18 },
                { kind: 'remember', what: 'signed-the-report' },
              ],
              next: { step: 'tremor', afterDays: [300, 700] },
            },
          ],
        },
        {
          id: 'refuse',
          text: 'Refuse',
          outcomes: [
            {
              chance: 1,
              text: ['He signs it himself. You are moved to a desk by the copier, with no phone.'],
              effects: [
                { kind: 'performance', by: -25 },
                { kind: 'gauge', of: 'stress', by: 6 },
                { kind: 'remember', what: 'refused-the-report' },
              ],
              next: { step: 'desk', afterDays: [30, 70] },
            },
          ],
        },
        {
          id: 'inspector',
          text: 'Send a photograph of the crack to the city',
          energyCost: 6,
          outcomes: [
            {
              chance: 1,
              text: [
                'Nobody knows that it was you. Everybody knows that it was you. The ribbon hangs across the locked door for seven months.',
              ],
              effects: [
                { kind: 'performance', by: -15 },
                { kind: 'gauge', of: 'stress', by: 10 },
                { kind: 'remember', what: 'told-the-city' },
              ],
              next: { step: 'desk', afterDays: [20, 50] },
            },
          ],
        },
      ],
    },
    {
      id: 'desk',
      text: [
        'They offer you money to go: six months’ pay, if you put your name to a paper that says you never saw a crack.',
      ],
      options: [
        {
          id: 'take',
          text: 'Take the money',
          outcomes: [
            {
              chance: 1,
              text: ['You deposit it and drive past the building on the way home. You will always drive past it.'],
              effects: [{ kind: 'money', by: 2500000 }, { kind: 'loseJob' }, { kind: 'gauge', of: 'stress', by: 10 }],
            },
          ],
        },
        {
          id: 'stay',
          text: 'Stay at the desk by the copier',
          outcomes: [
            {
              chance: 1,
              text: [
                'You come in on time every day and sit there with your hands folded. They cannot fire you, and they cannot look at you.',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: 8 }],
              next: { step: 'tremor', afterDays: [200, 500] },
            },
          ],
        },
        {
          id: 'resign',
          text: 'Quit, and say why, in the elevator, to everyone in it',
          energyCost: 5,
          outcomes: [
            {
              chance: 1,
              text: [
                'It is a slow elevator. By the ground floor a woman from accounting has asked for your number. She has kept copies.',
              ],
              effects: [{ kind: 'loseJob' }, { kind: 'gauge', of: 'stress', by: -6 }, { kind: 'meet', affinity: 30 }],
              next: { step: 'tremor', afterDays: [200, 500] },
            },
          ],
        },
      ],
    },
    {
      id: 'tremor',
      text: [
        'A truck hits the loading dock, and the beam goes. It is six in the morning. There was one man in there, with a floor polisher. He is alive. A lawyer for his family wants to know who knew.',
      ],
      options: [
        {
          id: 'testify',
          text: 'Say what you knew, and when',
          energyCost: 10,
          outcomes: [
            {
              chance: 1,
              text: [
                'You are on the stand for two days. They ask you why you are so sure of the date. It was your lunch hour, you say. You had egg salad.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: 8 },
                { kind: 'remember', what: 'testified' },
              ],
              next: { step: 'janitor', afterDays: [200, 500] },
            },
          ],
        },
        {
          id: 'forget',
          text: 'Say that you do not remember',
          outcomes: [
            {
              chance: 1,
              text: ['“You don’t remember,” says the lawyer, and writes it down, and draws a line under it.'],
              effects: [
                { kind: 'gauge', of: 'stress', by: 20 },
                { kind: 'gauge', of: 'happiness', by: -8 },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'janitor',
      text: [
        'The man with the floor polisher is waiting outside the courthouse, in a suit that belongs to somebody bigger.',
      ],
      options: [
        {
          id: 'hand',
          text: 'Shake his hand',
          outcomes: [
            {
              chance: 0.7,
              odds: 'he takes it',
              text: [
                'He does not let go of it. “I polished around that beam for two years,” he says. “I used to pat it.”',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: -18 },
                { kind: 'meet', affinity: 30 },
              ],
            },
            {
              chance: 0.3,
              odds: 'he looks at it',
              text: [
                'He looks at it. “You could have put up a sign,” he says. It is true. You could have put up a sign.',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: 10 }],
            },
          ],
        },
        {
          id: 'away',
          text: 'Use the side door',
          outcomes: [
            {
              chance: 1,
              text: ['The side door gives onto an alley. Some pigeons go up.'],
              effects: [{ kind: 'gauge', of: 'stress', by: 6 }],
            },
          ],
        },
      ],
    },
  ],
})
