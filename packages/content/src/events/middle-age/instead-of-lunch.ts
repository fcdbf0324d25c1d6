import { defineEvent } from '../../define-event.ts'

export const insteadOfLunch = defineEvent({
  id: 'instead-of-lunch',
  kind: 'question',
  category: 'work',
  title: 'Instead of lunch',
  stages: ['middleAge'],
  age: { from: 46, to: 58 },
  conditions: [
    { kind: 'employed', is: true },
    { kind: 'not', of: { kind: 'retired', is: true } },
  ],
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 6,
  offline: { kind: 'auto', option: 'no' },
  text: [
    'At the community college across from work there’s an open day. You only went in because of the rain. A woman your age, in a smock, is showing teenagers how a joint’s cut. She learned it at fifty, she says, she’d been in claims. She looks up and lets her eyes rest on you a second too long.',
  ],
  options: [
    {
      id: 'no',
      text: 'Have lunch',
      outcomes: [
        {
          chance: 1,
          text: ['You have the soup. On the way back you cross the street a little farther down.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'night',
      text: 'Evenings, for two years, beside the job',
      energyCost: 7,
      moneyCost: 260000,
      outcomes: [
        {
          chance: 0.7,
          text: [
            'You fall asleep on the bus with sawdust in your cuffs. In the second winter something stands on the bench that wasn’t in the world before, with four legs, on all of which it stands.',
          ],
          modifiers: [
            {
              when: {
                kind: 'any',
                of: [
                  { kind: 'job', ladders: ['carpentry', 'building'] },
                  { kind: 'activity', activity: 'woodworking' },
                ],
              },
              times: 1.6,
            },
          ],
          effects: [
            { kind: 'joinActivity', activity: 'woodworking' },
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'energy', by: -6 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
        {
          chance: 0.3,
          text: [
            'It’s lovely. You aren’t good. The teenagers are kind about it; the woman in the smock planes off your edges when you’ve gone. You keep going all the same, for the smell.',
          ],
          effects: [
            { kind: 'joinActivity', activity: 'woodworking' },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'energy', by: -5 },
          ],
        },
      ],
    },
    {
      id: 'quit',
      text: 'Give notice',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'money', from: 3000000 },
            { kind: 'diploma', atLeast: 'bachelor' },
            { kind: 'livesIn', home: 'owned' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.5,
          text: [
            'They give you a clock. You are the oldest apprentice in the county, you sweep. In a year a man who’s younger than your coat tells you that it is straight. You go into the yard so as not to be seen.',
          ],
          modifiers: [
            {
              when: {
                kind: 'any',
                of: [
                  { kind: 'job', ladders: ['carpentry', 'building'] },
                  { kind: 'activity', activity: 'woodworking' },
                ],
              },
              times: 1.8,
            },
          ],
          effects: [
            { kind: 'hire', job: 'carpentry', rung: 0 },
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
        {
          chance: 0.5,
          text: [
            'They give you a clock. By the fall your back has been heard from. It’s a trade, it has Mondays in it, and bills; you’d thought of it as a smell. You stay.',
          ],
          effects: [
            { kind: 'hire', job: 'carpentry', rung: 0 },
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'fallIll', illness: 'back-pain', severity: 1 },
          ],
        },
      ],
    },
    {
      id: 'again',
      text: 'Talk to the woman about money',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'had-a-business' },
            { kind: 'remembers', what: 'the-hour-before' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You know what it costs to live off a thing you love; you’ve had the stove, the winter, the jar. You ask her for the figures. She takes off her goggles. You end up doing her books, for shavings, and one evening a week at the bench nobody else wants.',
          ],
          effects: [
            { kind: 'joinActivity', activity: 'woodworking' },
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'meet', affinity: 45 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 52, employed: true, gauges: { stress: 50, happiness: 50 } },
      choose: 'no',
      roll: 0,
      expect: { gauges: { stress: 2, happiness: -2 } },
    },
  ],
})
