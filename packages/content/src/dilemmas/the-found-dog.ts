import { defineDilemma } from '../define-dilemma.ts'

export const theFoundDog = defineDilemma({
  id: 'the-found-dog',
  category: 'home',
  title: 'The dog',
  stages: ['childhood', 'adolescence'],
  age: { from: 8, to: 15 },
  weight: 8,
  importance: 5,
  steps: [
    {
      id: 'gate',
      text: [
        'A dog is sitting at your gate. It has a collar without a name, one ear up, one down, and it has plainly decided.',
      ],
      options: [
        {
          id: 'in',
          text: 'Bring it in',
          outcomes: [
            {
              chance: 1,
              text: ['It drinks a whole pan of water and lies down across the doorway, so that nobody can leave.'],
              effects: [{ kind: 'gauge', of: 'happiness', by: 8 }],
              next: { step: 'poster', afterDays: [4, 9] },
            },
          ],
        },
        {
          id: 'ask',
          text: 'Ask along the street whose it is',
          energyCost: 5,
          outcomes: [
            {
              chance: 1,
              text: [
                'Nobody’s, says number nine. The dog stands beside you at every door, looking hopeful on its own behalf.',
              ],
              effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
              next: { step: 'poster', afterDays: [3, 6] },
            },
          ],
        },
        {
          id: 'leave',
          text: 'Leave it to find its way',
          outcomes: [
            {
              chance: 1,
              text: ['In the morning it is gone. There is a dent in the grass, the shape of a dog, and you water it.'],
              effects: [{ kind: 'gauge', of: 'stress', by: 3 }],
            },
          ],
        },
      ],
    },
    {
      id: 'poster',
      text: [
        'There is a poster on the lamp post. “LOST. Answers to Bruno. Please.” It is a bad drawing of a good likeness.',
      ],
      options: [
        {
          id: 'call',
          text: 'Call the number',
          outcomes: [
            {
              chance: 1,
              text: ['An old voice says “Oh,” and then nothing, and then “Is he eating?”'],
              effects: [{ kind: 'gauge', of: 'stress', by: -2 }],
              next: { step: 'owner', afterDays: [1, 2] },
            },
          ],
        },
        {
          id: 'tear',
          text: 'Take the poster down',
          outcomes: [
            {
              chance: 1,
              text: ['You fold it very small. There is another one at the next lamp post. And the next.'],
              effects: [
                { kind: 'gauge', of: 'stress', by: 10 },
                { kind: 'remember', what: 'kept-bruno' },
              ],
              next: { step: 'meeting', afterDays: [6, 15] },
            },
          ],
        },
      ],
    },
    {
      id: 'owner',
      text: [
        'The owner is a man on two sticks. Bruno goes round and around him. “I can’t walk him any more,” he tells your shoes. “That is how he got out.”',
      ],
      options: [
        {
          id: 'walk',
          text: 'Offer to walk him, every day',
          energyCost: 10,
          outcomes: [
            {
              chance: 1,
              text: [
                'For two years you have a dog from four until five. It is the best hour of the day, for three people.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 12 },
                { kind: 'gauge', of: 'social', by: 8 },
                { kind: 'remember', what: 'walked-bruno' },
              ],
            },
          ],
        },
        {
          id: 'goodbye',
          text: 'Say goodbye to him',
          outcomes: [
            {
              chance: 1,
              text: ['You are given a jar of plums, and do not cry until the corner.'],
              effects: [
                { kind: 'gauge', of: 'happiness', by: -4 },
                { kind: 'gauge', of: 'stress', by: -4 },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'meeting',
      text: [
        'You meet the man at the corner, on his two sticks. He looks at the dog. The dog looks at you. Nobody breathes.',
      ],
      options: [
        {
          id: 'give-back',
          text: 'Put the leash into his hand',
          outcomes: [
            {
              chance: 1,
              text: [
                '“He has put on weight,” says the man, and then: “Thursdays, perhaps? You could have him on Thursdays.”',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 5 },
                { kind: 'gauge', of: 'stress', by: -12 },
                { kind: 'gauge', of: 'social', by: 5 },
                { kind: 'remember', what: 'walked-bruno' },
              ],
            },
          ],
        },
        {
          id: 'walk-on',
          text: 'Walk on, fast',
          outcomes: [
            {
              chance: 1,
              text: [
                'Bruno pulls the whole way home, backwards. That evening he lies at the door again, the other way around. In the morning you take him to the man yourself.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: 4 },
                { kind: 'gauge', of: 'happiness', by: -8 },
              ],
            },
          ],
        },
      ],
    },
  ],
})
