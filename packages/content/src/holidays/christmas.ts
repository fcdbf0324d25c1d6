import { defineHoliday } from '../define-holiday.ts'

export const christmas = defineHoliday({
  id: 'christmas',
  title: 'Christmas',
  date: { kind: 'fixed', month: 12, day: 25 },
  variants: {
    child: {
      importance: 3,
      cast: { mother: { relation: 'mother' } },
      offline: { kind: 'auto', option: 'wait' },
      text: [
        'You have been awake since four. There is a light under the door, and someone is moving around in the living room.',
        'It is still dark. You know exactly which step creaks.',
      ],
      options: [
        {
          id: 'look',
          text: 'Go and look',
          energyCost: 3,
          outcomes: [
            {
              chance: 0.6,
              odds: 'you see',
              text: [
                '{mother} is on the rug with tape in her teeth, building something with a hundred screws. She has been crying, or it is the hour. You go back up without a sound, and in the morning you are very surprised.',
              ],
              effects: [
                { kind: 'affinity', role: 'mother', by: 6 },
                { kind: 'familiarity', role: 'mother', by: 4 },
                { kind: 'remember', what: 'saw-the-wrapping' },
              ],
            },
            {
              chance: 0.4,
              odds: 'the step creaks',
              text: ['The light goes out. “Back to bed,” says the dark.'],
              effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
            },
          ],
        },
        {
          id: 'make',
          text: 'Wrap up your own best thing, for {mother}',
          energyCost: 5,
          outcomes: [
            {
              chance: 1,
              text: [
                'It is the magnet. She knows what it is through the paper, and what it cost you. She carries it in her coat pocket after that.',
              ],
              effects: [{ kind: 'affinity', role: 'mother', by: 9 }],
            },
          ],
        },
        {
          id: 'wait',
          text: 'Wait until seven, as you promised',
          outcomes: [
            {
              chance: 1,
              text: [
                'You count to sixty, sixty times. The box is bigger than you hoped, and the box is what you play with.',
                'At seven you are down the stairs before the clock has finished.',
              ],
              effects: [{ kind: 'gauge', of: 'happiness', by: 6 }],
            },
          ],
        },
      ],
    },
    grown: {
      importance: 3,
      cast: { friend: { relation: 'friend' } },
      offline: { kind: 'auto', option: 'home' },
      text: [
        'Three invitations, one day. Somebody is going to be disappointed.',
        'It is Christmas, and the tree leans. It has been wired to the curtain rod.',
        'The stores are closed, the presents are wrapped, and you have forgotten one person.',
      ],
      options: [
        {
          id: 'assemble',
          text: 'Sit up until four, building something with a hundred screws',
          energyCost: 12,
          conditions: [{ kind: 'parent' }, { kind: 'remembers', what: 'saw-the-wrapping', daysAgo: 3000 }],
          outcomes: [
            {
              chance: 1,
              text: [
                'You have tape in your teeth. On the stairs a step creaks. You do not turn around. You know just how much can be seen from there.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 10 },
                { kind: 'gauge', of: 'social', by: 4 },
              ],
            },
          ],
        },
        {
          id: 'friend',
          text: 'Invite {friend}, who has nowhere to go',
          energyCost: 6,
          moneyCost: 3000,
          outcomes: [
            {
              chance: 0.8,
              odds: '{friend} comes',
              text: ['{friend} brings a coat full of oranges and stays until the twenty-seventh.'],
              effects: [
                { kind: 'affinity', role: 'friend', by: 10 },
                { kind: 'familiarity', role: 'friend', by: 4 },
                { kind: 'gauge', of: 'social', by: 5 },
              ],
            },
            {
              chance: 0.2,
              odds: '{friend} is ashamed',
              text: ['“I have plans,” says {friend}, who does not. You can hear the television.'],
              effects: [
                { kind: 'affinity', role: 'friend', by: 2 },
                { kind: 'gauge', of: 'stress', by: 2 },
              ],
            },
          ],
        },
        {
          id: 'volunteer',
          text: 'Work the day, so that somebody with small children can be home',
          energyCost: 14,
          conditions: [{ kind: 'employed', is: true }],
          outcomes: [
            {
              chance: 1,
              text: [
                'It is dead quiet until two. On your next shift there is a drawing taped up at your place, of you, with a cape.',
              ],
              effects: [
                { kind: 'performance', by: 8 },
                { kind: 'gauge', of: 'social', by: 5 },
              ],
            },
          ],
        },
        {
          id: 'midnight',
          text: 'Go to the midnight service, for the singing',
          energyCost: 5,
          outcomes: [
            {
              chance: 1,
              text: [
                'You have no voice, and it makes no difference. All those breaths go up like smoke.',
                'In the last hymn they turn off the lights. There is one candle, and then it is passed along.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: -6 },
                { kind: 'gauge', of: 'happiness', by: 3 },
              ],
            },
          ],
        },
        {
          id: 'home',
          text: 'Stay home and let it be a Tuesday',
          outcomes: [
            {
              chance: 1,
              text: [
                'You take the phone off the hook and eat soup. It is the first Christmas that you have not had heartburn.',
                'Snow or no snow, the street is so quiet that you can hear the traffic light change.',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: -4 }],
            },
          ],
        },
      ],
    },
    old: {
      importance: 3,
      offline: { kind: 'auto', option: 'tree' },
      text: [
        'The same tree as every year, a hand smaller. You light it when nobody is looking.',
        'There is a tree this year because you said that there would be no tree, and they did not listen.',
      ],
      options: [
        {
          id: 'give',
          text: 'Give away, today, what they would inherit anyway',
          energyCost: 5,
          conditions: [{ kind: 'not', of: { kind: 'remembers', what: 'gave-early' } }],
          outcomes: [
            {
              chance: 1,
              text: [
                'The watch, the good knife, the ring from the tin. You get to see their faces. Everyone else has to imagine that part.',
              ],
              effects: [
                { kind: 'gauge', of: 'social', by: 9 },
                { kind: 'gauge', of: 'happiness', by: 6 },
                { kind: 'remember', what: 'gave-early' },
              ],
            },
          ],
        },
        {
          id: 'worn',
          text: 'Look who is wearing what you gave away',
          conditions: [{ kind: 'remembers', what: 'gave-early', daysAgo: 300 }],
          outcomes: [
            {
              chance: 1,
              text: [
                'The watch comes through the door on a wrist, fast by four minutes, as it always was. You set your own by it.',
              ],
              effects: [{ kind: 'gauge', of: 'happiness', by: 9 }],
            },
          ],
        },
        {
          id: 'all',
          text: 'Have all of them, under one roof, once more',
          energyCost: 14,
          moneyCost: 15000,
          conditions: [{ kind: 'parent' }],
          outcomes: [
            {
              chance: 0.75,
              odds: 'they come',
              text: [
                'There are coats on every bed, and a baby on the coats. You are so tired that you could lie down among them. You do.',
              ],
              effects: [
                { kind: 'gauge', of: 'social', by: 14 },
                { kind: 'gauge', of: 'happiness', by: 8 },
              ],
            },
            {
              chance: 0.25,
              odds: 'one does not',
              text: ['There are coats on every bed. You lay one plate too many, and nobody takes it away.'],
              effects: [
                { kind: 'gauge', of: 'social', by: 8 },
                { kind: 'gauge', of: 'happiness', by: -4 },
              ],
            },
          ],
        },
        {
          id: 'tree',
          text: 'Sit with it in the dark',
          outcomes: [
            {
              chance: 1,
              text: [
                'The lights come on and off, on and off. You were five in front of one of these. You were thirty.',
              ],
              effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
            },
          ],
        },
      ],
    },
  },
})
