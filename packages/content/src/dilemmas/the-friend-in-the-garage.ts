import { defineDilemma } from '../define-dilemma.ts'

export const theFriendInTheGarage = defineDilemma({
  id: 'the-friend-in-the-garage',
  category: 'friendship',
  title: 'The garage',
  stages: ['adolescence'],
  age: { from: 13, to: 17 },
  cast: { friend: { relation: 'friend', age: { from: 12, to: 19 } } },
  weight: 8,
  importance: 6,
  steps: [
    {
      id: 'knock',
      text: [
        'A knock at your window after midnight. {friend} has a backpack and one shoe, and does not want to say what happened at home. “Just tonight,” {friend.they} {friend|says|say}. “Don’t tell anyone.”',
      ],
      options: [
        {
          id: 'hide',
          text: 'Hide {friend.them} in the garage',
          energyCost: 4,
          outcomes: [
            {
              chance: 1,
              text: [
                'You carry out a sleeping bag and half a lasagna. You lie awake in your own bed with your clothes on, listening for the street.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: 12 },
                { kind: 'gauge', of: 'stress', by: 6 },
              ],
              next: { step: 'third-night', afterDays: [2, 4] },
            },
          ],
        },
        {
          id: 'wake',
          text: 'Wake up a grown-up',
          outcomes: [
            {
              chance: 1,
              text: [
                'Lights go on all through the house. {friend} looks at you across the kitchen, over a mug that someone has put into {friend.their} hands, and does not drink.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: -8 },
                { kind: 'gauge', of: 'stress', by: 4 },
              ],
              next: { step: 'caseworker', afterDays: [4, 10] },
            },
          ],
        },
        {
          id: 'home',
          text: 'Walk {friend.them} home',
          energyCost: 6,
          outcomes: [
            {
              chance: 1,
              text: [
                'You stand at the corner and watch {friend.them} go up the steps. The porch light goes off before {friend.they} {friend|reaches|reach} the door.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: 12 },
                { kind: 'affinity', role: 'friend', by: -4 },
              ],
              next: { step: 'bruise', afterDays: [6, 14] },
            },
          ],
        },
      ],
    },
    {
      id: 'third-night',
      text: [
        'It is the third night. {friend} has a cough, and a mark on the arm that {friend.they} {friend|keeps|keep} covered. Police have been at school. “You promised,” says {friend}, though you did not, in so many words.',
      ],
      options: [
        {
          id: 'keep',
          text: 'Keep the promise',
          outcomes: [
            {
              chance: 1,
              text: [
                'On the fifth day an aunt drives up from three states away, and takes {friend} along. {friend} waves out of the back window until the car is a dot.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: 15 },
                { kind: 'familiarity', role: 'friend', by: 10 },
                { kind: 'gauge', of: 'stress', by: 8 },
              ],
              remembers: { role: 'friend', as: 'the five nights in the garage' },
              next: { step: 'years', afterDays: [1400, 1800] },
            },
          ],
        },
        {
          id: 'break',
          text: 'Break it',
          energyCost: 5,
          outcomes: [
            {
              chance: 1,
              text: [
                'You tell the school nurse, because she has a door that closes. She does not ask you one unnecessary question. When they come for {friend}, you are not allowed to be there.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: -12 },
                { kind: 'gauge', of: 'stress', by: 4 },
              ],
              next: { step: 'caseworker', afterDays: [5, 12] },
            },
          ],
        },
      ],
    },
    {
      id: 'bruise',
      text: [
        '{friend} is back at school in long sleeves, in the heat. {friend.They} {friend|looks|look} through you as if you were a window.',
      ],
      options: [
        {
          id: 'nurse',
          text: 'Go to the nurse',
          energyCost: 5,
          outcomes: [
            {
              chance: 1,
              text: [
                'She writes it down, with the date. She asks whether you would say it again to somebody else. You say it again to four people.',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: 3 }],
              next: { step: 'caseworker', afterDays: [6, 14] },
            },
          ],
        },
        {
          id: 'sit',
          text: 'Sit down next to {friend.them}, every day, and say nothing',
          outcomes: [
            {
              chance: 1,
              text: [
                'It takes three weeks. On a Tuesday {friend.they} {friend|pushes|push} half a sandwich over to your side of the table.',
              ],
              effects: [{ kind: 'affinity', role: 'friend', by: 10 }],
              next: { step: 'years', afterDays: [1400, 1800] },
            },
          ],
        },
      ],
    },
    {
      id: 'caseworker',
      text: [
        'A woman with a folder wants to talk to you. What you say will be typed up and read out, with {friend} in the room.',
      ],
      options: [
        {
          id: 'all',
          text: 'Say everything that you saw',
          outcomes: [
            {
              chance: 1,
              text: [
                'You say it. {friend} does not look up. {friend.They} {friend|goes|go} to live with a family across the county, with a dog and a piano. For a year you hear nothing.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: 4 },
                { kind: 'affinity', role: 'friend', by: -4 },
              ],
              remembers: { role: 'friend', as: 'what was said to the woman with the folder' },
              next: { step: 'years', afterDays: [1400, 1800] },
            },
          ],
        },
        {
          id: 'less',
          text: 'Say as little as you can',
          outcomes: [
            {
              chance: 1,
              text: [
                'They close the folder. It is not enough for them to act on. {friend} squeezes your hand on the steps, and goes home.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: 6 },
                { kind: 'gauge', of: 'stress', by: 12 },
              ],
              next: { step: 'years', afterDays: [1400, 1800] },
            },
          ],
        },
      ],
    },
    {
      id: 'years',
      text: [
        'You and {friend} are waiting for the others in a parking lot, years later. {friend.They} {friend|has|have} a way of standing with {friend.their} back against things. “I think about that week a lot,” {friend.they} {friend|says|say}. “I never knew whether to thank you or hit you.”',
      ],
      options: [
        {
          id: 'sorry',
          text: 'Say that you were a kid too',
          outcomes: [
            {
              chance: 1,
              text: [
                '“Yeah,” says {friend}. “That’s what I tell people.” You sit up on the hood, the two of you, until the others come, and talk about it for as long as it takes.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: 10 },
                { kind: 'familiarity', role: 'friend', by: 8 },
                { kind: 'gauge', of: 'stress', by: -8 },
              ],
            },
          ],
        },
        {
          id: 'ask',
          text: 'Ask what would have been right',
          energyCost: 4,
          outcomes: [
            {
              chance: 0.6,
              odds: 'there is an answer',
              text: [
                '“Nothing,” {friend.they} {friend|says|say} finally. “There was nothing right. But you opened the window.”',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: 14 },
                { kind: 'gauge', of: 'stress', by: -12 },
              ],
            },
            {
              chance: 0.4,
              odds: 'there is not',
              text: [
                '{friend} looks at {friend.their} keys. “I’ve got a shift,” {friend.they} {friend|says|say}, and you see the name tag.',
                {
                  when: [{ kind: 'personAge', role: 'friend', from: 22 }],
                  text: '{friend} looks at {friend.their} keys. “I have to pick up my kid,” {friend.they} {friend|says|say}, and you see the car seat.',
                },
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: 3 }],
            },
          ],
        },
      ],
    },
  ],
})
