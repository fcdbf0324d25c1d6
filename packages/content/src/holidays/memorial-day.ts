import { defineHoliday } from '../define-holiday.ts'

export const memorialDay = defineHoliday({
  id: 'memorial-day',
  title: 'Memorial Day',
  date: { kind: 'weekDay', month: 5, weekDay: 1, n: -1 },
  variants: {
    child: {
      importance: 3,
      offline: { kind: 'auto', option: 'salute' },
      text: [
        'A band goes by with more drum than tune. Behind it an old man walks all by himself, carrying a flag that is too heavy.',
      ],
      options: [
        {
          id: 'walk',
          text: 'Step off the curb and walk beside him',
          energyCost: 6,
          outcomes: [
            {
              chance: 1,
              text: [
                'He shifts over to make room for your hand on the pole. You walk the whole of Main Street. He tells you four names, and asks you to remember one each.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 4 },
                { kind: 'gauge', of: 'social', by: 3 },
                { kind: 'remember', what: 'carried-the-flag' },
              ],
            },
          ],
        },
        {
          id: 'salute',
          text: 'Salute',
          outcomes: [
            {
              chance: 1,
              text: ['He cannot salute back, with his hands full. He nods, and you feel it down to your shoes.'],
              effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
            },
          ],
        },
        {
          id: 'drum',
          text: 'Run ahead to the drums',
          energyCost: 5,
          outcomes: [
            {
              chance: 1,
              text: ['You march behind the biggest one. You feel it in your ribs until bedtime.'],
              effects: [{ kind: 'gauge', of: 'happiness', by: 5 }],
            },
          ],
        },
      ],
    },
    grown: {
      importance: 3,
      offline: { kind: 'auto', option: 'grill' },
      text: [
        'There is a ceremony at the stone in the square, with folding chairs. There is also a cookout.',
        'The names are being read out in the square. You can hear the loudspeaker from here.',
      ],
      options: [
        {
          id: 'go',
          text: 'Go to the square',
          energyCost: 5,
          outcomes: [
            {
              chance: 1,
              text: [
                'They read every name. You had never stayed past the letter F. A woman in the front row lifts her head at one of them.',
                'It takes forty minutes. Not one person looks at a phone.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: -5 },
                { kind: 'gauge', of: 'happiness', by: 1 },
              ],
            },
          ],
        },
        {
          id: 'read',
          text: 'Offer to read one of the names that you were once told',
          energyCost: 6,
          conditions: [{ kind: 'remembers', what: 'carried-the-flag', daysAgo: 1000 }],
          outcomes: [
            {
              chance: 1,
              text: [
                'Your voice holds until the last name. Then a stranger takes your hand in both of hers. “That was my father,” she says, “with the flag.”',
              ],
              effects: [
                { kind: 'meet', affinity: 25 },
                { kind: 'gauge', of: 'happiness', by: 6 },
              ],
            },
          ],
        },
        {
          id: 'grill',
          text: 'Go to the cookout',
          outcomes: [
            {
              chance: 1,
              text: [
                'You eat corn with your whole face. Summer has started.',
                'A man in an apron is in charge of the fire and will not be helped.',
              ],
              effects: [{ kind: 'gauge', of: 'social', by: 6 }],
            },
          ],
        },
        {
          id: 'paint',
          text: 'Spend the long weekend painting a room',
          energyCost: 16,
          moneyCost: 4000,
          outcomes: [
            {
              chance: 1,
              text: ['By Monday night the room is blue, and so are you. You keep going in to turn the light on.'],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 7 },
                { kind: 'gauge', of: 'stress', by: -3 },
              ],
            },
          ],
        },
      ],
    },
    old: {
      importance: 3,
      offline: { kind: 'auto', option: 'names' },
      text: [
        'You know two of the names on the stone. There are fewer people every year who do.',
        'They have put a chair out for you in front. You did not ask for it, and you sit down in it.',
      ],
      options: [
        {
          id: 'tell',
          text: 'Tell the kids from the school band who they were',
          energyCost: 6,
          outcomes: [
            {
              chance: 0.7,
              odds: 'they listen',
              text: [
                'You tell them about the one who could whistle through his nose. They laugh, and then they stop, and look at the stone.',
              ],
              effects: [{ kind: 'gauge', of: 'social', by: 9 }],
            },
            {
              chance: 0.3,
              odds: 'they are tired',
              text: ['The trombone yawns. You cut it short, and let them go and find the hot dogs.'],
              effects: [
                { kind: 'gauge', of: 'stress', by: 2 },
                { kind: 'gauge', of: 'social', by: 2 },
              ],
            },
          ],
        },
        {
          id: 'names',
          text: 'Say the two names, out loud',
          outcomes: [
            {
              chance: 1,
              text: ['You say them before the loudspeaker comes on. It is enough.'],
              effects: [{ kind: 'gauge', of: 'stress', by: -3 }],
            },
          ],
        },
        {
          id: 'home',
          text: 'Stay home this year, and leave the set off',
          outcomes: [
            {
              chance: 1,
              text: [
                'You weed the bed along the wall. At noon you stop, with the trowel in your hand, until the siren is over.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: -2 },
                { kind: 'gauge', of: 'happiness', by: 1 },
              ],
            },
          ],
        },
      ],
    },
  },
})
