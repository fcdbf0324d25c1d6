import { defineDilemma } from '../define-dilemma.ts'

export const theSistersChair = defineDilemma({
  id: 'the-sisters-chair',
  category: 'family',
  title: 'Whose turn it is',
  stages: ['middleAge'],
  cast: {
    mother: { relation: 'mother', age: { from: 70 } },
    sibling: { relation: ['sister', 'brother'], age: { from: 30 } },
  },
  weight: 10,
  importance: 7,
  steps: [
    {
      id: 'stove',
      text: [
        '{mother} has left the gas on again. The neighbors smelled it. {sibling} lives nearer, and has done everything for three years. “Your turn,” says {sibling} on the phone. It is not said unkindly. It is just very tired.',
      ],
      options: [
        {
          id: 'take',
          text: 'Take {mother} in',
          energyCost: 12,
          outcomes: [
            {
              chance: 1,
              text: [
                'She comes with two suitcases and her own pillow. She rearranges your kitchen in the night. In the morning everything is where it was in hers.',
              ],
              effects: [
                { kind: 'affinity', role: 'mother', by: 10 },
                { kind: 'affinity', role: 'sibling', by: 14 },
                { kind: 'gauge', of: 'stress', by: 12 },
                { kind: 'remember', what: 'took-mother-in' },
              ],
              next: { step: 'night', afterDays: [60, 140] },
            },
          ],
        },
        {
          id: 'pay',
          text: 'Pay for somebody to come in, every day',
          moneyCost: 600000,
          outcomes: [
            {
              chance: 1,
              text: ['{mother} fires the first one for humming. The second one, who also hums, she keeps.'],
              effects: [
                { kind: 'affinity', role: 'sibling', by: 4 },
                { kind: 'gauge', of: 'stress', by: 2 },
              ],
              next: { step: 'night', afterDays: [90, 180] },
            },
          ],
        },
        {
          id: 'home',
          text: 'Find a good place for her',
          outcomes: [
            {
              chance: 1,
              text: [
                'There is a garden, and a piano that is in tune. {mother} looks at it all with her purse on her arm. “It’s very nice,” she says. “When do we go home?”',
              ],
              effects: [
                { kind: 'affinity', role: 'mother', by: -6 },
                { kind: 'affinity', role: 'sibling', by: 2 },
                { kind: 'gauge', of: 'stress', by: 14 },
                { kind: 'remember', what: 'found-mother-a-place' },
              ],
              next: { step: 'night', afterDays: [60, 140] },
            },
          ],
        },
        {
          id: 'refuse',
          text: 'Say that you cannot',
          outcomes: [
            {
              chance: 1,
              text: [
                '{sibling} does not argue. You hear a chair pulled out, and someone sit down in it. “Okay,” says {sibling}, from a long way off.',
              ],
              effects: [
                { kind: 'affinity', role: 'sibling', by: -20 },
                { kind: 'gauge', of: 'stress', by: 10 },
              ],
              next: { step: 'night', afterDays: [90, 180] },
            },
          ],
        },
      ],
    },
    {
      id: 'night',
      text: [
        'It is three in the morning, and {mother} is awake and has found you. She wants to know where her mother is. She has been waiting for her at the gate.',
      ],
      options: [
        {
          id: 'truth',
          text: 'Tell her that her mother is dead',
          outcomes: [
            {
              chance: 1,
              text: ['She hears it for the first time. You watch her hear it. Tomorrow night she will ask you again.'],
              effects: [
                { kind: 'gauge', of: 'stress', by: 14 },
                { kind: 'affinity', role: 'mother', by: -2 },
              ],
              next: { step: 'end', afterDays: [200, 500] },
            },
          ],
        },
        {
          id: 'late',
          text: 'Say that she is a little late today',
          outcomes: [
            {
              chance: 1,
              text: [
                '“Well, that’s like her,” says {mother}, and sits down beside you to wait. She takes your hand, so that you will not be frightened.',
              ],
              effects: [
                { kind: 'affinity', role: 'mother', by: 6 },
                { kind: 'gauge', of: 'stress', by: 4 },
                { kind: 'remember', what: 'waited-at-the-gate' },
              ],
              next: { step: 'end', afterDays: [200, 500] },
            },
          ],
        },
        {
          id: 'ask',
          text: 'Ask what her mother is wearing',
          energyCost: 5,
          outcomes: [
            {
              chance: 1,
              text: [
                'It is the green one, with the buttons. You are told all of it: the gate, the dog, the bread under the arm, the bad aunt. By daylight you know a woman whom you never met.',
              ],
              effects: [
                { kind: 'affinity', role: 'mother', by: 8 },
                { kind: 'familiarity', role: 'mother', by: 10 },
                { kind: 'remember', what: 'waited-at-the-gate' },
              ],
              next: { step: 'end', afterDays: [200, 500] },
            },
          ],
        },
      ],
    },
    {
      id: 'end',
      text: [
        'It is nearly over. {sibling} has come. There is one chair beside the bed, and the two of you are standing on either side of it.',
      ],
      options: [
        {
          id: 'give',
          text: 'Give {sibling} the chair',
          outcomes: [
            {
              chance: 1,
              text: [
                '{sibling} sits, and after a while moves over. It is not a wide chair. That is how they find you in the morning, the three of you.',
              ],
              effects: [
                { kind: 'affinity', role: 'sibling', by: 16 },
                { kind: 'familiarity', role: 'sibling', by: 8 },
                { kind: 'gauge', of: 'stress', by: -6 },
                { kind: 'remember', what: 'shared-the-chair' },
              ],
            },
          ],
        },
        {
          id: 'take',
          text: 'Sit down in it',
          outcomes: [
            {
              chance: 1,
              text: [
                '{sibling} stands by the window until it is light. You will be able to see that back whenever you close your eyes.',
              ],
              effects: [
                { kind: 'affinity', role: 'sibling', by: -8 },
                { kind: 'gauge', of: 'stress', by: 4 },
              ],
            },
          ],
        },
        {
          id: 'sing',
          text: 'Leave it empty, and sing what she used to sing to you',
          energyCost: 4,
          outcomes: [
            {
              chance: 0.6,
              odds: '{sibling} joins in',
              text: [
                'You have the words and {sibling} has the tune; neither of you ever had both. {mother} moves one finger, in time.',
              ],
              effects: [
                { kind: 'affinity', role: 'sibling', by: 14 },
                { kind: 'gauge', of: 'happiness', by: 4 },
                { kind: 'remember', what: 'shared-the-chair' },
              ],
            },
            {
              chance: 0.4,
              odds: '{sibling} cannot',
              text: ['{sibling} goes out into the hall. You sing all four verses to the wall, and to her.'],
              effects: [{ kind: 'gauge', of: 'stress', by: 4 }],
            },
          ],
        },
      ],
    },
  ],
})
