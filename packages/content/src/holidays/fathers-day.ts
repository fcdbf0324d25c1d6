import { defineHoliday } from '../define-holiday.ts'

export const fathersDay = defineHoliday({
  id: 'fathers-day',
  title: 'Father’s Day',
  date: { kind: 'weekDay', month: 6, weekDay: 0, n: 3 },
  variants: {
    child: {
      importance: 3,
      cast: { father: { relation: 'father' } },
      offline: { kind: 'auto', option: 'along' },
      text: ['{father} says that he does not want anything. He says it every year.'],
      options: [
        {
          id: 'make',
          text: 'Make him something out of wood',
          energyCost: 8,
          outcomes: [
            {
              chance: 0.5,
              odds: 'it is a tie rack',
              text: ['It holds one tie and two fishing poles. He hangs it up where people can see it.'],
              effects: [{ kind: 'affinity', role: 'father', by: 7 }],
            },
            {
              chance: 0.5,
              odds: 'you hit your thumb',
              text: ['You hit your thumb, and he finds you, and the two of you finish it together. He holds the nail.'],
              effects: [
                { kind: 'affinity', role: 'father', by: 6 },
                { kind: 'familiarity', role: 'father', by: 4 },
              ],
            },
          ],
        },
        {
          id: 'along',
          text: 'Ask to go along wherever he goes',
          outcomes: [
            {
              chance: 1,
              text: ['The dump, the hardware store, and a man about a part. He tells you what everything is called.'],
              effects: [
                { kind: 'affinity', role: 'father', by: 4 },
                { kind: 'familiarity', role: 'father', by: 4 },
              ],
            },
          ],
        },
        {
          id: 'wash',
          text: 'Wash the car',
          energyCost: 7,
          outcomes: [
            {
              chance: 1,
              text: [
                'You use the wrong sponge. He looks at the scratches for some time, and then he says it has never been so clean.',
              ],
              effects: [{ kind: 'affinity', role: 'father', by: 5 }],
            },
          ],
        },
      ],
    },
    grown: {
      importance: 3,
      cast: { father: { relation: 'father' } },
      conditions: [{ kind: 'not', of: { kind: 'livesIn', home: 'parents' } }],
      offline: { kind: 'auto', option: 'short' },
      text: [
        '“You need not have,” says {father} on the phone, and asks three times whether you are eating.',
        '{father} picks up and says, “Everything all right?” before you can stop him.',
        'You call {father}. There is a ball game on behind him, and he turns it down, which he does not do for everyone.',
      ],
      options: [
        {
          id: 'ask',
          text: 'Ask him how to fix something, although you know how',
          energyCost: 4,
          outcomes: [
            {
              chance: 1,
              text: [
                'He explains it for twenty minutes, with a diagram that you cannot see. You say “Ah” in the right places, and he is happier than you have heard him in a year.',
              ],
              effects: [{ kind: 'affinity', role: 'father', by: 8 }],
            },
          ],
        },
        {
          id: 'sorry',
          text: 'Bring up the thing that neither of you brings up',
          energyCost: 8,
          outcomes: [
            {
              chance: 0.55,
              odds: 'he talks',
              text: [
                'There is a long breath. Then he says his side of it, for the first time, and it is not the side that you thought.',
              ],
              effects: [
                { kind: 'familiarity', role: 'father', by: 12 },
                { kind: 'affinity', role: 'father', by: 10 },
                { kind: 'gauge', of: 'stress', by: -8 },
              ],
            },
            {
              chance: 0.45,
              odds: 'he does not',
              text: [
                '“That’s a long time ago,” he says, and the game gets louder. You hang up with your hand shaking.',
              ],
              effects: [
                { kind: 'affinity', role: 'father', by: -4 },
                { kind: 'gauge', of: 'stress', by: 6 },
              ],
            },
          ],
        },
        {
          id: 'visit',
          text: 'Go over with two tickets to a game',
          energyCost: 12,
          moneyCost: 6000,
          outcomes: [
            {
              chance: 1,
              text: [
                'They lose by nine. He keeps score the whole time, in pencil, and gives you the card at the end.',
                'It rains in the sixth. You sit it out side by side under one newspaper, and neither of you wants to leave.',
              ],
              effects: [{ kind: 'affinity', role: 'father', by: 11 }],
            },
          ],
        },
        {
          id: 'short',
          text: 'Keep it short',
          outcomes: [
            {
              chance: 1,
              text: ['“Well, good of you to call,” he says, and waits to hear you hang up first.'],
              effects: [
                { kind: 'affinity', role: 'father', by: -1 },
                { kind: 'gauge', of: 'stress', by: -1 },
              ],
            },
          ],
        },
      ],
    },
    old: {
      importance: 3,
      conditions: [{ kind: 'not', of: { kind: 'knows', relation: 'father' } }],
      offline: { kind: 'auto', option: 'mend' },
      text: [
        'The thing in the hall has been broken for years. You get out his screwdriver, the one with the yellow handle.',
        'You catch yourself in the store window, walking with your hands behind your back, and for a second it is him.',
      ],
      options: [
        {
          id: 'mend',
          text: 'Mend something, the way that he showed you',
          outcomes: [
            {
              chance: 1,
              text: ['You hold the screw in your teeth. It takes an hour. It holds.'],
              effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
            },
          ],
        },
        {
          id: 'teach',
          text: 'Show somebody young how to do it',
          energyCost: 6,
          conditions: [{ kind: 'parent' }],
          outcomes: [
            {
              chance: 0.7,
              odds: 'they want to know',
              text: [
                'They drop the screw four times. You do not take it out of their hands, and that is the hardest part.',
              ],
              effects: [
                { kind: 'gauge', of: 'social', by: 10 },
                { kind: 'gauge', of: 'happiness', by: 5 },
              ],
            },
            {
              chance: 0.3,
              odds: 'they look at the clock',
              text: ['They say that you can just buy a new one. You say that yes, you can.'],
              effects: [{ kind: 'gauge', of: 'happiness', by: -3 }],
            },
          ],
        },
        {
          id: 'grave',
          text: 'Go and sit with him a while',
          energyCost: 8,
          outcomes: [
            {
              chance: 1,
              text: [
                'You tell him the score. You tell him you are older now than he ever was, and that he was right about the roof.',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: -7 }],
            },
          ],
        },
      ],
    },
  },
})
