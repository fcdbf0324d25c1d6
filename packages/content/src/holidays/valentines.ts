import { defineHoliday } from '../define-holiday.ts'

export const valentines = defineHoliday({
  id: 'valentines',
  title: 'Valentine’s Day',
  date: { kind: 'fixed', month: 2, day: 14 },
  variants: {
    child: {
      importance: 3,
      cast: { mother: { relation: 'mother' } },
      offline: { kind: 'auto', option: 'same' },
      text: ['There is a card to fill out for every kid on the list, and one of them is for the kid nobody sits with.'],
      options: [
        {
          id: 'real',
          text: 'Write something real on that one',
          energyCost: 4,
          outcomes: [
            {
              chance: 0.5,
              odds: 'a friend',
              text: [
                'The next day there is a note in your coat: do you want to come over. You do. There is a trampoline.',
              ],
              effects: [
                { kind: 'meet', affinity: 30 },
                { kind: 'remember', what: 'kind-card' },
              ],
            },
            {
              chance: 0.5,
              odds: 'a quiet thank-you',
              text: ['You see it read, and read again, and folded up small, and put inside a shoe for safekeeping.'],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 4 },
                { kind: 'remember', what: 'kind-card' },
              ],
            },
          ],
        },
        {
          id: 'mother',
          text: 'Put all your glitter into one for {mother}',
          energyCost: 3,
          outcomes: [
            {
              chance: 1,
              text: ['There is glitter in the rug until fall. The card stands on the dresser for longer than that.'],
              effects: [{ kind: 'affinity', role: 'mother', by: 6 }],
            },
          ],
        },
        {
          id: 'same',
          text: 'Write the same thing on all of them',
          outcomes: [
            {
              chance: 1,
              text: ['“Have a nice day.” You write it until it stops being words.'],
              effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
            },
          ],
        },
      ],
    },
    grown: {
      importance: 3,
      cast: { friend: { relation: 'friend' } },
      offline: { kind: 'auto', option: 'skip' },
      text: [
        'The drugstore has sold out of red envelopes. The last card on the rack says FOR A SPECIAL AUNT.',
        'The fourteenth of February. There are hearts in every window, and your own window has a fern.',
        'It is Valentine’s Day, and everyone at the register in front of you is holding the same carnations.',
      ],
      options: [
        {
          id: 'dinner',
          text: 'Cook a real dinner for two, with candles',
          energyCost: 12,
          moneyCost: 5000,
          conditions: [{ kind: 'partnered' }],
          outcomes: [
            {
              chance: 0.7,
              odds: 'it turns out',
              text: [
                'The sauce holds. You sit until the candles are gone, and talk the way you did before you knew the answers.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 8 },
                { kind: 'gauge', of: 'social', by: 8 },
              ],
            },
            {
              chance: 0.3,
              odds: 'it burns',
              text: [
                'You eat cereal by candlelight with all the windows open. It goes into the book of things that you two laugh about.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 6 },
                { kind: 'gauge', of: 'social', by: 6 },
              ],
            },
          ],
        },
        {
          id: 'aunt',
          text: 'Send the last card to {friend}, with one word changed',
          moneyCost: 500,
          outcomes: [
            {
              chance: 1,
              text: [
                '{friend} keeps it on the refrigerator, signs everything “a special aunt” for a year, and tells everyone who asks.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: 7 },
                { kind: 'familiarity', role: 'friend', by: 2 },
              ],
            },
          ],
        },
        {
          id: 'lonely',
          text: 'Put a card under the door of the loneliest person you know, as you did once',
          energyCost: 4,
          conditions: [{ kind: 'remembers', what: 'kind-card', daysAgo: 1000 }],
          outcomes: [
            {
              chance: 1,
              text: ['You do not sign it. You are found out by the handwriting, and asked in for soup.'],
              effects: [
                { kind: 'meet', affinity: 22 },
                { kind: 'gauge', of: 'social', by: 6 },
              ],
            },
          ],
        },
        {
          id: 'skip',
          text: 'Let it go by',
          outcomes: [
            {
              chance: 1,
              text: [
                'You buy bread and go home. Tomorrow the chocolate is half price.',
                'It is over by midnight, like every other day.',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: -2 }],
            },
          ],
        },
      ],
    },
    old: {
      importance: 3,
      offline: { kind: 'auto', option: 'ribbon' },
      text: [
        'You come across the box with the cards. They are not all from the person people would expect.',
        'At the back of the closet is the shoebox. You sit down on the bed with it, although it is the middle of the day.',
      ],
      options: [
        {
          id: 'call',
          text: 'Call one of them',
          energyCost: 6,
          outcomes: [
            {
              chance: 0.5,
              odds: 'a voice answers',
              text: [
                '“I wondered when you would,” says a voice that is older and exactly the same. You talk until the battery gives out.',
              ],
              effects: [
                { kind: 'gauge', of: 'social', by: 12 },
                { kind: 'gauge', of: 'happiness', by: 8 },
              ],
            },
            {
              chance: 0.5,
              odds: 'the number is gone',
              text: ['A recording tells you that the number is no longer in service. You listen to it twice.'],
              effects: [{ kind: 'gauge', of: 'happiness', by: -4 }],
            },
          ],
        },
        {
          id: 'burn',
          text: 'Burn the ones that would hurt someone',
          energyCost: 4,
          outcomes: [
            {
              chance: 1,
              text: [
                'It takes five minutes in the sink, and sets off the alarm. What is left in the box can be found by anyone.',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: -10 }],
            },
          ],
        },
        {
          id: 'give',
          text: 'Show them to somebody young, and tell it straight',
          energyCost: 6,
          conditions: [{ kind: 'parent' }],
          outcomes: [
            {
              chance: 1,
              text: ['“You?” they say. “You did that?” You are looked at, from then on, as somebody with a past.'],
              effects: [
                { kind: 'gauge', of: 'social', by: 10 },
                { kind: 'gauge', of: 'happiness', by: 3 },
              ],
            },
          ],
        },
        {
          id: 'ribbon',
          text: 'Tie the ribbon again',
          outcomes: [
            {
              chance: 1,
              text: ['You put it back, a little nearer to the front.'],
              effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
            },
          ],
        },
      ],
    },
  },
})
