import { defineEvent } from '../../define-event.ts'

export const handingItOver = defineEvent({
  id: 'handing-it-over',
  kind: 'question',
  category: 'work',
  title: 'Handing it over',
  stages: ['oldAge'],
  age: { from: 66, to: 66 },
  conditions: [{ kind: 'job', ladders: ['software', 'engineering', 'research', 'marketing'] }],
  trigger: { kind: 'waiting', medianDays: 120 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'slides', minutes: 4320 },
  text: [
    'There are two weeks for what they call knowledge transfer. The one it is to be transferred to sits across from you with an empty page. “Just whatever isn’t written down,” she says.',
  ],
  options: [
    {
      id: 'slides',
      text: 'Tell her where the keys are',
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes ten minutes. After that you have lunch, ten lunches, and by the third she’s asking the right questions, and by the tenth you’ve begun to wonder about the answers.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'nineteen',
      text: 'Tell her about nineteen',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'dropped-nineteen', daysAgo: 365 },
            { kind: 'remembers', what: 'the-paper-on-nineteen', daysAgo: 365 },
            { kind: 'remembers', what: 'closed-on-nineteen', daysAgo: 365 },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'She stops writing halfway. “What happened to the mouse?” It lived, you say, for a very long time, behind the copier. She puts that down. It’s the only thing she has underlined.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'freezer',
      text: 'Tell her whose shelf you saved',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'saved-my-own-shelf', daysAgo: 365 },
            { kind: 'remembers', what: 'saved-the-village', daysAgo: 365 },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'She asks what she’d have to carry, if it were tonight. You go down there with her and stand in front of the doors, in the hum. You can’t answer it with the doors shut.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'remember', what: 'taught-the-trade' },
          ],
        },
      ],
    },
    {
      id: 'answerer',
      text: 'Ask the thing that you shipped to say goodbye for you',
      conditions: [{ kind: 'remembers', what: 'shipped-the-answerer', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It does it beautifully. At the end it asks if there’s anything else. You look at that line for a long time; you know whose it was.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'c',
      text: 'Show her the key that nobody knows',
      conditions: [{ kind: 'remembers', what: 'press-c', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“You,” she says. Her grandmother got out that way. She presses it, and again, like a child with a doorbell.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'napkin',
      text: 'Give her the drawer, with everything in it',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'the-napkin', daysAgo: 365 },
            { kind: 'remembers', what: 'the-drawer-of-ideas', daysAgo: 365 },
            { kind: 'remembers', what: 'left-for-a-rival', daysAgo: 365 },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'She reads through it over the weekend. On Monday she has sorted them in three: no, yes, and why on earth didn’t you. The third is the thickest. Her name will be next to yours on two.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'money', by: 200_000 },
          ],
        },
      ],
    },
    {
      id: 'second',
      text: 'Tell her who ought to have been first',
      conditions: [{ kind: 'remembers', what: 'gave-up-first-place', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'She knows the paper; everyone does. She says the names the wrong way around, yours first. You find that you let it stand.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 5 }],
        },
      ],
    },
    {
      id: 'bear',
      text: 'Sing her the song',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'taught-the-bear-to-sing', daysAgo: 365 },
            { kind: 'remembers', what: 'the-cat-food-line', daysAgo: 365 },
            { kind: 'remembers', what: 'the-mug-with-forty', daysAgo: 365 },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'She knows every word. She was six. “I sang it in the store until my mom sat down on the floor,” she says, happily; and then, since you are quiet: “What?”',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'remember', what: 'owned-up-at-work' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 66, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'slides',
      roll: 0,
      expect: { gauges: { happiness: 5, social: 4 } },
    },
  ],
})
