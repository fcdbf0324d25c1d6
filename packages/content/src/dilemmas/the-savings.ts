import { defineDilemma } from '../define-dilemma.ts'

export const theSavings = defineDilemma({
  id: 'the-savings',
  category: 'money',
  title: 'All of it',
  stages: ['adult'],
  cast: { friend: { relation: 'friend', age: { from: 25, to: 65 } } },
  conditions: [{ kind: 'money', from: 2000000 }],
  weight: 7,
  importance: 7,
  steps: [
    {
      id: 'ask',
      text: [
        '{friend} wants to open a bakery. There is a lease, an oven, and a name. What is missing is twenty thousand dollars. “You’d be a partner,” says {friend}, and has not eaten any lunch, from nerves.',
      ],
      options: [
        {
          id: 'all',
          text: 'Put in twenty thousand dollars',
          moneyCost: 2000000,
          outcomes: [
            {
              chance: 1,
              text: ['You sign on the hood of a car. {friend} picks you up off the ground.'],
              effects: [
                { kind: 'affinity', role: 'friend', by: 15 },
                { kind: 'gauge', of: 'stress', by: 8 },
                { kind: 'remember', what: 'bakery-partner' },
              ],
              remembers: { role: 'friend', as: 'the twenty thousand dollars' },
              next: { step: 'slow', afterDays: [150, 250] },
            },
          ],
        },
        {
          id: 'part',
          text: 'Put in five thousand, as a gift',
          moneyCost: 500000,
          outcomes: [
            {
              chance: 1,
              text: [
                '“I’ll pay you back,” says {friend}. “It’s a gift,” you say. You both hear that something has been decided.',
              ],
              effects: [{ kind: 'affinity', role: 'friend', by: 10 }],
              remembers: { role: 'friend', as: 'the gift for the oven' },
              next: { step: 'slow', afterDays: [150, 250] },
            },
          ],
        },
        {
          id: 'no',
          text: 'Say no',
          outcomes: [
            {
              chance: 1,
              text: [
                '{friend} nods for a long while. The bakery opens anyway, with a smaller oven. You find out from the sign.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: -8 },
                { kind: 'gauge', of: 'stress', by: 3 },
              ],
              next: { step: 'slow', afterDays: [200, 300] },
            },
          ],
        },
      ],
    },
    {
      id: 'slow',
      text: [
        'The bread is very good, and there are not enough people. {friend} is there from two in the morning. The flour man wants to be paid. “One more month,” says {friend}, gray in the face. “That’s all it needs.”',
      ],
      options: [
        {
          id: 'work',
          text: 'Go in and work the counter on weekends, for nothing',
          energyCost: 15,
          outcomes: [
            {
              chance: 0.6,
              odds: 'the line',
              text: [
                'You know everyone, or they know you. By spring there is a line on Saturdays, and a dog that is in it every week, alone.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: 12 },
                { kind: 'familiarity', role: 'friend', by: 8 },
                { kind: 'gauge', of: 'social', by: 8 },
              ],
              next: { step: 'sale', afterDays: [500, 900] },
            },
            {
              chance: 0.4,
              odds: 'the end',
              text: [
                'You sell the last loaf together and turn the sign around. {friend} leaves the light on, out of habit, and goes back in to switch it off.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: 10 },
                { kind: 'familiarity', role: 'friend', by: 8 },
                { kind: 'gauge', of: 'happiness', by: -5 },
              ],
              next: { step: 'after', afterDays: [300, 600] },
            },
          ],
        },
        {
          id: 'money',
          text: 'Pay the flour man',
          moneyCost: 400000,
          outcomes: [
            {
              chance: 0.4,
              odds: 'it turns',
              text: ['A write-up in the paper, three stars, and the word “revelation.” {friend} has it laminated.'],
              effects: [
                { kind: 'affinity', role: 'friend', by: 8 },
                { kind: 'gauge', of: 'happiness', by: 6 },
              ],
              next: { step: 'sale', afterDays: [500, 900] },
            },
            {
              chance: 0.6,
              odds: 'it does not',
              text: ['It was not a matter of a month. The oven goes at auction to a man who makes pizza.'],
              effects: [
                { kind: 'affinity', role: 'friend', by: 2 },
                { kind: 'gauge', of: 'stress', by: 8 },
              ],
              next: { step: 'after', afterDays: [300, 600] },
            },
          ],
        },
        {
          id: 'truth',
          text: 'Tell {friend} that it is over',
          outcomes: [
            {
              chance: 1,
              text: [
                '{friend} goes on kneading. “Get out of my bakery,” {friend.they} {friend|says|say}, not loudly. It closes in June.',
              ],
              effects: [{ kind: 'affinity', role: 'friend', by: -12 }],
              next: { step: 'after', afterDays: [300, 600] },
            },
          ],
        },
      ],
    },
    {
      id: 'sale',
      text: [
        'A chain has offered {friend} a great deal of money for the name, the recipes, and the dog. {friend} wants to know what you think, because you were there.',
      ],
      options: [
        {
          id: 'sell',
          text: 'Say “Sell”',
          outcomes: [
            {
              chance: 1,
              text: [
                '{friend} sells. There is an envelope for you, fat and square. Within the year the bread tastes of nothing, and there are nine of them.',
              ],
              effects: [
                { kind: 'money', by: 3000000 },
                { kind: 'affinity', role: 'friend', by: 4 },
                { kind: 'gauge', of: 'happiness', by: -2 },
              ],
            },
          ],
        },
        {
          id: 'keep',
          text: 'Say “Keep it”',
          outcomes: [
            {
              chance: 0.7,
              odds: '{friend} is glad',
              text: [
                '“I hoped you would say that,” says {friend}. There is a loaf with your initials on it in the window every Saturday from then on.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: 16 },
                { kind: 'gauge', of: 'happiness', by: 8 },
                { kind: 'remember', what: 'bakery-kept' },
              ],
            },
            {
              chance: 0.3,
              odds: '{friend} is tired',
              text: [
                '“You don’t get up at two,” says {friend}, and sells all the same. You are sent a fair share, and a short note.',
              ],
              effects: [
                { kind: 'money', by: 1500000 },
                { kind: 'affinity', role: 'friend', by: -8 },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'after',
      text: [
        'You meet {friend} in the bread aisle of the supermarket. {friend} is holding a plastic loaf and pressing it with a thumb.',
      ],
      options: [
        {
          id: 'laugh',
          text: 'Press one too',
          outcomes: [
            {
              chance: 0.7,
              odds: '{friend} laughs',
              text: [
                'You go down the whole shelf like that, side by side, shaking your heads. A boy in an apron asks you to stop.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: 12 },
                { kind: 'gauge', of: 'social', by: 6 },
              ],
            },
            {
              chance: 0.3,
              odds: '{friend} does not',
              text: [
                '{friend} puts it back. “I owe you money,” {friend.they} {friend|says|say}, and leaves without buying anything.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: -6 },
                { kind: 'gauge', of: 'stress', by: 5 },
              ],
            },
          ],
        },
        {
          id: 'aisle',
          text: 'Go around by the cereal',
          outcomes: [
            {
              chance: 1,
              text: ['You wait by the cereal until it is safe, with your heart going.'],
              effects: [
                { kind: 'affinity', role: 'friend', by: -3 },
                { kind: 'gauge', of: 'stress', by: 4 },
              ],
            },
          ],
        },
      ],
    },
  ],
})
