import { defineDilemma } from '../define-dilemma.ts'

export const thePassenger = defineDilemma({
  id: 'the-passenger',
  category: 'friendship',
  title: 'The passenger',
  stages: ['youngAdult'],
  cast: { friend: { relation: 'friend', age: { from: 18 } } },
  weight: 7,
  importance: 8,
  steps: [
    {
      id: 'road',
      text: [
        '{friend} was driving. You were both singing. Something went over the hood, and it was a man on a bicycle with no light. {friend} has pulled over and is holding the wheel with both hands. The road is empty.',
      ],
      options: [
        {
          id: 'call',
          text: 'Get out, call for help, and stay with him',
          outcomes: [
            {
              chance: 1,
              text: [
                'You kneel on the road with your jacket under his head. He asks what time it is. You tell him over and over until the ambulance comes.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: 16 },
                { kind: 'remember', what: 'stayed-on-the-road' },
              ],
              next: { step: 'station', afterDays: [1, 2] },
            },
          ],
        },
        {
          id: 'drive',
          text: 'Say “Drive”',
          outcomes: [
            {
              chance: 1,
              text: [
                'You say it. It is your voice. A mile on you call from a gas station, and hang up when they ask for a name.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: 28 },
                { kind: 'affinity', role: 'friend', by: 4 },
                { kind: 'remember', what: 'drove-on' },
              ],
              next: { step: 'paper', afterDays: [1, 3] },
            },
          ],
        },
        {
          id: 'wait',
          text: 'Wait for {friend} to decide',
          outcomes: [
            {
              chance: 1,
              text: [
                'It is perhaps two minutes. Then {friend} makes a sound, and opens the door, and runs back. You run too. You will always have been second.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: 14 },
                { kind: 'affinity', role: 'friend', by: 3 },
              ],
              next: { step: 'station', afterDays: [1, 2] },
            },
          ],
        },
      ],
    },
    {
      id: 'station',
      text: [
        'They take you into separate rooms. There was a bottle. {friend} had had two, or four. An officer with a kind face asks you to say how many.',
      ],
      options: [
        {
          id: 'four',
          text: 'Say four',
          outcomes: [
            {
              chance: 1,
              text: [
                'He types it with two fingers. Through the glass you can see {friend}, in a chair, watching your mouth.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: -20 },
                { kind: 'gauge', of: 'stress', by: 6 },
              ],
              next: { step: 'after', afterDays: [300, 500] },
            },
          ],
        },
        {
          id: 'two',
          text: 'Say two',
          outcomes: [
            {
              chance: 1,
              text: [
                '“Two,” he repeats. He does not believe you, and he types it. {friend} gets a year of weekends instead of three years.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: 15 },
                { kind: 'gauge', of: 'stress', by: 12 },
                { kind: 'remember', what: 'said-two' },
              ],
              remembers: { role: 'friend', as: 'the lie at the police station' },
              next: { step: 'after', afterDays: [300, 500] },
            },
          ],
        },
        {
          id: 'nothing',
          text: 'Say that you were not counting',
          outcomes: [
            {
              chance: 1,
              text: ['“Nobody ever is,” he says. He leaves you there with the bottle in a plastic bag on the table.'],
              effects: [{ kind: 'gauge', of: 'stress', by: 8 }],
              next: { step: 'after', afterDays: [300, 500] },
            },
          ],
        },
      ],
    },
    {
      id: 'paper',
      text: [
        'It is in the paper. He is alive. He teaches math, he has two girls, and they do not know whether he will walk. They are asking anyone who saw anything to come forward. {friend} has not slept. “We can’t,” {friend.they} {friend|says|say}.',
      ],
      options: [
        {
          id: 'go',
          text: 'Go to the police by yourself',
          energyCost: 10,
          outcomes: [
            {
              chance: 1,
              text: [
                'You say both names. {friend} is picked up at work. You are in the paper too, lower down, and people you have not heard from in years call to ask whether it is you.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: -6 },
                { kind: 'affinity', role: 'friend', by: -20 },
                { kind: 'gauge', of: 'social', by: -12 },
              ],
              next: { step: 'after', afterDays: [300, 500] },
            },
          ],
        },
        {
          id: 'both',
          text: 'Make {friend} come with you',
          energyCost: 12,
          outcomes: [
            {
              chance: 0.6,
              odds: '{friend} comes',
              text: [
                'You drive there in the same car. There is still a dent in the hood. You have to hold each other up on the stairs.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: 8 },
                { kind: 'gauge', of: 'stress', by: -4 },
              ],
              next: { step: 'after', afterDays: [300, 500] },
            },
            {
              chance: 0.4,
              odds: '{friend} will not',
              text: [
                'You get as far as the parking lot. {friend} says something about you that you will not repeat to anyone, and drives away. You go in.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: -20 },
                { kind: 'gauge', of: 'stress', by: 4 },
              ],
              next: { step: 'after', afterDays: [300, 500] },
            },
          ],
        },
        {
          id: 'silence',
          text: 'Say nothing',
          outcomes: [
            {
              chance: 1,
              text: [
                'The car is sold in another state. You never sing in a car again. Some nights you do the arithmetic: he would be forty, he would be forty-one.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: 24 },
                { kind: 'affinity', role: 'friend', by: -8 },
                { kind: 'startHabit', habit: 'heavy-drinking' },
                { kind: 'remember', what: 'never-came-forward' },
              ],
              next: { step: 'after', afterDays: [700, 1100] },
            },
          ],
        },
      ],
    },
    {
      id: 'after',
      text: [
        'You see him, the man with the bicycle. He is ahead of you in line at the pharmacy, with a cane, and one of his girls, who is carrying everything.',
      ],
      options: [
        {
          id: 'speak',
          text: 'Tell him who you are',
          energyCost: 10,
          outcomes: [
            {
              chance: 0.5,
              odds: 'he wants to hear it',
              text: [
                '“I wondered what you looked like,” he says. He sends the girl to look at magazines. You talk until the pharmacy closes.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: -25 },
                { kind: 'gauge', of: 'happiness', by: 6 },
                { kind: 'remember', what: 'met-the-cyclist' },
              ],
            },
            {
              chance: 0.5,
              odds: 'he does not',
              text: [
                'He looks at you the way people look at weather. “I don’t have anything for you,” he says. The girl takes his arm.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: 8 },
                { kind: 'gauge', of: 'happiness', by: -8 },
                { kind: 'remember', what: 'met-the-cyclist' },
              ],
            },
          ],
        },
        {
          id: 'pay',
          text: 'Pay for what he is picking up, and leave',
          moneyCost: 15000,
          outcomes: [
            {
              chance: 1,
              text: [
                'Through the window you see the pharmacist point at the door, and him turn around, looking for someone.',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: -8 }],
            },
          ],
        },
        {
          id: 'leave',
          text: 'Leave the line',
          outcomes: [
            {
              chance: 1,
              text: ['You drive to another pharmacy, across town, from then on.'],
              effects: [{ kind: 'gauge', of: 'stress', by: 10 }],
            },
          ],
        },
      ],
    },
  ],
})
