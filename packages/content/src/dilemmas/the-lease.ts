import { defineDilemma } from '../define-dilemma.ts'

export const theLease = defineDilemma({
  id: 'the-lease',
  category: 'home',
  title: 'Two names on a lease',
  stages: ['youngAdult', 'adult'],
  cast: { friend: { relation: 'friend', age: { from: 18, to: 45 } } },
  conditions: [
    { kind: 'livesIn', home: 'rented' },
    { kind: 'not', of: { kind: 'partnered' } },
  ],
  weight: 7,
  importance: 6,
  steps: [
    {
      id: 'move-in',
      text: [
        '{friend} has to be out by Friday, and asks whether {friend.they} could come to you, only until something turns up. There is a couch. There is also the matter of {friend.their} drinking, which you have both been calling tiredness.',
      ],
      options: [
        {
          id: 'yes',
          text: 'Say yes',
          outcomes: [
            {
              chance: 1,
              text: [
                '{friend} arrives with a lamp, a cat carrier without a cat, and real gratitude. For two weeks you have the best company you have ever had.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: 10 },
                { kind: 'gauge', of: 'social', by: 6 },
              ],
              next: { step: 'bottle', afterDays: [20, 40] },
            },
          ],
        },
        {
          id: 'terms',
          text: 'Say yes, on one condition',
          energyCost: 4,
          outcomes: [
            {
              chance: 1,
              text: [
                '“Not a drop,” says {friend}, hand on heart, and means it. You watch {friend.them} mean it every day.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: 4 },
                { kind: 'gauge', of: 'stress', by: 4 },
              ],
              next: { step: 'bottle', afterDays: [30, 60] },
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
                '“Sure,” says {friend}. “No, sure.” The next thing you hear is a voice on your phone at three in the morning, from a bus station, singing.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: -8 },
                { kind: 'gauge', of: 'stress', by: 8 },
              ],
              next: { step: 'ward', afterDays: [30, 70] },
            },
          ],
        },
      ],
    },
    {
      id: 'bottle',
      text: [
        'The rent is gone. It was in the coffee can, four hundred dollars, and {friend} was going to take it down. You find {friend.them} asleep in the bathtub, in {friend.their} clothes, with the shower running.',
      ],
      options: [
        {
          id: 'out',
          text: 'Put {friend.their} things in the hall',
          outcomes: [
            {
              chance: 1,
              text: [
                'There is a lamp, and an empty cat carrier. It takes you four minutes. {friend} rings the bell until midnight, and then does not.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: -15 },
                { kind: 'gauge', of: 'stress', by: 10 },
                { kind: 'remember', what: 'put-a-friend-out' },
              ],
              next: { step: 'ward', afterDays: [20, 50] },
            },
          ],
        },
        {
          id: 'pay',
          text: 'Pay it again, and say nothing',
          moneyCost: 40000,
          outcomes: [
            {
              chance: 1,
              text: ['{friend} never mentions it. You begin to know the sound of each of the cupboards.'],
              effects: [
                { kind: 'gauge', of: 'stress', by: 12 },
                { kind: 'money', by: -10000 },
              ],
              next: { step: 'ward', afterDays: [60, 120] },
            },
          ],
        },
        {
          id: 'meeting',
          text: 'Turn off the water, and take {friend.them} to a meeting, wet as {friend.they} {friend|is|are}',
          energyCost: 12,
          outcomes: [
            {
              chance: 0.5,
              odds: '{friend} stays',
              text: [
                'You sit next to {friend.them} on a folding chair in a church basement. Somebody gives {friend.them} a towel. When it comes to {friend}, there is a long wait, and then {friend.their} first name, and the rest.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: 12 },
                { kind: 'familiarity', role: 'friend', by: 10 },
              ],
              remembers: { role: 'friend', as: 'the meeting in wet clothes' },
              next: { step: 'chip', afterDays: [330, 420] },
            },
            {
              chance: 0.5,
              odds: '{friend} bolts',
              text: [
                'At the first traffic light {friend} opens the door and goes. You drive on to the meeting by yourself, since you have the address. You stay for the coffee.',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: 10 }],
              next: { step: 'ward', afterDays: [20, 50] },
            },
          ],
        },
      ],
    },
    {
      id: 'ward',
      text: ['A nurse is calling. {friend} has given your name as next of kin.'],
      options: [
        {
          id: 'go',
          text: 'Go',
          energyCost: 8,
          outcomes: [
            {
              chance: 0.6,
              odds: 'it is a beginning',
              text: [
                'They have cut off {friend.their} shirt. “You came,” {friend.they} {friend|says|say}, very surprised. You bring {friend.them} a shirt. On the way there is a pamphlet, and {friend} reads it, both sides.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: 14 },
                { kind: 'familiarity', role: 'friend', by: 8 },
              ],
              remembers: { role: 'friend', as: 'the shirt in the hospital' },
              next: { step: 'chip', afterDays: [330, 420] },
            },
            {
              chance: 0.4,
              odds: 'it is not',
              text: [
                'You sit there all night. In the morning {friend.they} {friend|signs|sign} {friend.themself} out and asks you for twenty dollars. It is the last time you see {friend.them} for a long while.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: -6 },
                { kind: 'money', by: -2000 },
                { kind: 'gauge', of: 'stress', by: 10 },
              ],
            },
          ],
        },
        {
          id: 'wrong',
          text: 'Say that there must be some mistake',
          outcomes: [
            {
              chance: 1,
              text: ['“All right,” says the nurse, and you hear her cross something out.'],
              effects: [
                { kind: 'gauge', of: 'stress', by: 14 },
                { kind: 'affinity', role: 'friend', by: -12 },
                { kind: 'remember', what: 'said-wrong-number' },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'chip',
      text: [
        'A year. {friend} has a bronze coin the size of a half-dollar, and wants you to have it. {friend.They} also {friend|wants|want} to give you back what was in the coffee can, in an envelope, counted.',
      ],
      options: [
        {
          id: 'both',
          text: 'Take both',
          outcomes: [
            {
              chance: 1,
              text: [
                '“Good,” says {friend}, and breathes out. You understand that it was not about the money, and that you had to take the money.',
              ],
              effects: [
                { kind: 'money', by: 40000 },
                { kind: 'affinity', role: 'friend', by: 12 },
                { kind: 'gauge', of: 'happiness', by: 6 },
                { kind: 'remember', what: 'bronze-coin' },
              ],
            },
          ],
        },
        {
          id: 'coin',
          text: 'Take the coin only',
          outcomes: [
            {
              chance: 0.6,
              odds: '{friend} laughs',
              text: [
                '“You’re going to make me spend it on drink,” says {friend}. There is a terrible second. Then you are both holding on to the mailbox.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: 14 },
                { kind: 'gauge', of: 'happiness', by: 8 },
                { kind: 'remember', what: 'bronze-coin' },
              ],
            },
            {
              chance: 0.4,
              odds: '{friend} insists',
              text: [
                '{friend} goes white. “Please,” {friend.they} {friend|says|say}. “Number nine. I have to.” You take it.',
              ],
              effects: [
                { kind: 'money', by: 40000 },
                { kind: 'affinity', role: 'friend', by: 8 },
                { kind: 'remember', what: 'bronze-coin' },
              ],
            },
          ],
        },
      ],
    },
  ],
})
