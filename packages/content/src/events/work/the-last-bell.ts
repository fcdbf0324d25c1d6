import { defineEvent } from '../../define-event.ts'

export const theLastBell = defineEvent({
  id: 'the-last-bell',
  kind: 'question',
  category: 'work',
  title: 'The last bell',
  stages: ['oldAge'],
  age: { from: 66, to: 66 },
  conditions: [{ kind: 'job', ladders: ['teaching'] }],
  trigger: { kind: 'waiting', medianDays: 120 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'sit', minutes: 4320 },
  text: [
    'You’ve counted the bells, as a problem for the class: seventy-one thousand, about. There’s one left this afternoon, before your last summer. They have all been told not to make a fuss, and they are making, in a back corner, a fuss.',
  ],
  options: [
    {
      id: 'sit',
      text: 'Let them make it',
      outcomes: [
        {
          chance: 1,
          text: [
            'There’s a banner with the apostrophe wrong. Nobody moves, afterward; it seems that they are waiting for you to say they can go.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'hum',
      text: 'Hum the low note',
      conditions: [{ kind: 'remembers', what: 'the-chord', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'The first third comes from the hall. The door opens, and they’ve been standing there, grown, thirty or so, in work clothes, with babies. It’s a chord you could lean on.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 16 },
            { kind: 'gauge', of: 'social', by: 10 },
          ],
        },
      ],
    },
    {
      id: 'read',
      text: 'Read them the letter from the one who couldn’t read',
      conditions: [{ kind: 'remembers', what: 'taught-the-trade', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It isn’t long. You get as far as the second line, and a girl in the front takes the page out of your hand, kindly, and finishes it.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'stress', by: -8 },
          ],
        },
      ],
    },
    {
      id: 'books',
      text: 'Give away the shelf behind your desk, one by one, each to the right one',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'stood-by-someone', daysAgo: 365 },
            { kind: 'remembers', what: 'posted-the-list', daysAgo: 365 },
          ],
        },
      ],
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'You learned it from a librarian. You’re wrong about two of them. You see them, out by the buses, trading.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'social', by: 5 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 66, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'sit',
      roll: 0,
      expect: { gauges: { happiness: 8, stress: -6 } },
    },
  ],
})
