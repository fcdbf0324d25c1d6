import { defineDilemma } from '../define-dilemma.ts'

export const theLifeguardChair = defineDilemma({
  id: 'the-lifeguard-chair',
  category: 'work',
  title: 'Nine seconds',
  stages: ['adolescence'],
  age: { from: 15, to: 17 },
  weight: 7,
  importance: 6,
  steps: [
    {
      id: 'report',
      text: [
        'You are the lifeguard. You looked away for nine seconds, at nothing, at a kite, and a six-year-old went under. You got him out. He coughed, and cried, and was fine. Now there is a form, with a box for what happened.',
      ],
      options: [
        {
          id: 'truth',
          text: 'Write that you looked away',
          outcomes: [
            {
              chance: 1,
              text: [
                'The manager reads it with her hand over her mouth. You hand in your whistle the same day. It leaves a white mark on your chest until October.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: -4 },
                { kind: 'gauge', of: 'happiness', by: -6 },
                { kind: 'remember', what: 'told-nine-seconds' },
              ],
              next: { step: 'mother', afterDays: [3, 9] },
            },
          ],
        },
        {
          id: 'lie',
          text: 'Write that he slipped under the rope',
          outcomes: [
            {
              chance: 1,
              text: ['It is a good clear report. They hang it up in the office as an example. They build a new rope.'],
              effects: [
                { kind: 'gauge', of: 'stress', by: 12 },
                { kind: 'money', by: 8000 },
                { kind: 'remember', what: 'hid-nine-seconds' },
              ],
              next: { step: 'medal', afterDays: [5, 12] },
            },
          ],
        },
        {
          id: 'blank',
          text: 'Leave the box empty, and ask for another job',
          outcomes: [
            {
              chance: 1,
              text: [
                'You rent out towels for the rest of the summer. Nobody asks. From the towel stand you can see the chair.',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: 5 }],
              next: { step: 'mother', afterDays: [6, 14] },
            },
          ],
        },
      ],
    },
    {
      id: 'mother',
      text: [
        'His mother finds you. She has walked across the whole parking lot in the heat, with the boy on her hip, although he is too big for it. “I want to know what it was like for him,” she says.',
      ],
      options: [
        {
          id: 'tell',
          text: 'Tell her all of it, second by second',
          energyCost: 5,
          outcomes: [
            {
              chance: 1,
              text: [
                'She listens with her eyes shut. “Nine,” she says. “All right. I thought that it was longer.” The boy shows you his new tooth.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: -12 },
                { kind: 'remember', what: 'told-the-mother' },
              ],
              next: { step: 'letter', afterDays: [900, 1500] },
            },
          ],
        },
        {
          id: 'soft',
          text: 'Say that it was over before he knew',
          outcomes: [
            {
              chance: 1,
              text: [
                'She thanks you three times. The boy looks at you over her shoulder the whole way back to the car.',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: 6 }],
              next: { step: 'letter', afterDays: [900, 1500] },
            },
          ],
        },
      ],
    },
    {
      id: 'medal',
      text: [
        'The town wants to give you a medal for it, on a ribbon, on a stage. His family will be in the front row.',
      ],
      options: [
        {
          id: 'take',
          text: 'Take it',
          outcomes: [
            {
              chance: 1,
              text: [
                'It is heavier than it looks. In the picture the boy is holding your hand, and you are looking at a place above the camera.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: 10 },
                { kind: 'gauge', of: 'social', by: 8 },
              ],
              next: { step: 'letter', afterDays: [900, 1500] },
            },
          ],
        },
        {
          id: 'confess',
          text: 'Go up on the stage and tell them',
          energyCost: 8,
          outcomes: [
            {
              chance: 1,
              text: [
                'You can hear the ceiling fan. Then his father stands up. It takes him a long time to get to you, and what he does when he gets there is shake your hand.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: -20 },
                { kind: 'gauge', of: 'social', by: -6 },
                { kind: 'remember', what: 'told-nine-seconds' },
              ],
              next: { step: 'letter', afterDays: [900, 1500] },
            },
          ],
        },
        {
          id: 'sick',
          text: 'Be sick that day',
          outcomes: [
            {
              chance: 1,
              text: ['It comes by mail, in a padded envelope. You put it in the drawer under the socks, face down.'],
              effects: [{ kind: 'gauge', of: 'stress', by: 6 }],
              next: { step: 'letter', afterDays: [900, 1500] },
            },
          ],
        },
      ],
    },
    {
      id: 'letter',
      text: [
        'A letter, forwarded twice. The boy from the pool has written to you himself, in pencil. He has joined a swim team. He wants to know whether you were scared.',
      ],
      options: [
        {
          id: 'yes',
          text: 'Write back: “Yes. I still am.”',
          energyCost: 4,
          outcomes: [
            {
              chance: 1,
              text: [
                'He answers on a postcard: “ME TOO BUT ONLY BEFORE.” You keep it in your wallet until it falls apart along the folds.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: -10 },
                { kind: 'gauge', of: 'happiness', by: 8 },
                { kind: 'remember', what: 'boy-from-the-pool' },
              ],
            },
          ],
        },
        {
          id: 'no',
          text: 'Write back: “No. I knew I had you.”',
          energyCost: 4,
          outcomes: [
            {
              chance: 0.5,
              odds: 'he believes it',
              text: ['He reads it out at a school assembly, his mother writes. He has it by heart.'],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 2 },
                { kind: 'gauge', of: 'stress', by: 4 },
              ],
            },
            {
              chance: 0.5,
              odds: 'he does not answer',
              text: ['No answer comes. It was a child’s question, and you had one chance at it.'],
              effects: [
                { kind: 'gauge', of: 'happiness', by: -4 },
                { kind: 'gauge', of: 'stress', by: 6 },
              ],
            },
          ],
        },
        {
          id: 'keep',
          text: 'Put it away',
          outcomes: [
            {
              chance: 1,
              text: ['You mean to answer it on a quiet day.'],
              effects: [{ kind: 'gauge', of: 'stress', by: 5 }],
            },
          ],
        },
      ],
    },
  ],
})
