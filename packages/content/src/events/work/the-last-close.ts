import { defineEvent } from '../../define-event.ts'

export const theLastClose = defineEvent({
  id: 'the-last-close',
  kind: 'question',
  category: 'work',
  title: 'The last close',
  stages: ['oldAge'],
  age: { from: 66, to: 66 },
  conditions: [{ kind: 'job', ladders: ['accounts', 'office'] }],
  trigger: { kind: 'waiting', medianDays: 120 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'sign', minutes: 4320 },
  text: [
    'Your last month’s end. They’ve given you the boy to show it to; he is twenty-four, and thinks that it’s all done by the machine, and it is. There is a drawer to be emptied. At the bottom of it is everything you’ve ever put at the bottom of it.',
  ],
  options: [
    {
      id: 'sign',
      text: 'Sign the close, and give him the ruler',
      outcomes: [
        {
          chance: 1,
          text: ['He has no idea what it’s for. He takes it home, you hear, and his daughter draws a house.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'box',
      text: 'Share out the box with the string',
      conditions: [{ kind: 'remembers', what: 'the-bakery-box', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It came this morning, though it isn’t your birthday. She must have asked someone the date. There are forty rolls in it, still warm, for people she’s never met.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'social', by: 8 },
          ],
        },
      ],
    },
    {
      id: 'gap',
      text: 'Show the boy the sheet with the real figures, the thirty-first',
      conditions: [{ kind: 'remembers', what: 'signed-the-thirty-first', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You’ve kept it. He reads it through, and you watch him find the place. “One week?” he says. “It was one week,” you tell him. He looks at his own hands on the keys for some time.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -10 },
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'remember', what: 'owned-up-at-work' },
          ],
        },
      ],
    },
    {
      id: 'manuals',
      text: 'Give him the manuals',
      conditions: [{ kind: 'remembers', what: 'read-the-manuals', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'A to W; there never was an X. He asks if they’re on the network. You tell him about the morning of three hundred paychecks, and he puts the first one in his bag.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'remember', what: 'taught-the-trade' },
          ],
        },
      ],
    },
    {
      id: 'badge',
      text: 'Tell him about the seven weeks when nobody knew that you were here',
      conditions: [{ kind: 'remembers', what: 'told-them-i-was-forgotten', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'He laughs until he has to take off his glasses. Then he stops. “How would I know,” he asks, “if I was?”',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'envelope',
      text: 'Seal one more envelope: yours, for whoever’s next',
      conditions: [{ kind: 'remembers', what: 'made-up-the-envelope', daysAgo: 365 }],
      moneyCost: 30_000,
      outcomes: [
        {
          chance: 1,
          text: [
            'You leave it with the girl at the front. On the flap you have written what you wish that someone had written on the others: It adds up.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 8 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 66, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'sign',
      roll: 0,
      expect: { gauges: { happiness: 4, stress: -6 } },
    },
  ],
})
