import { defineEvent } from '../../define-event.ts'

export const theCosignerIsCalled = defineEvent({
  id: 'the-cosigner-is-called',
  kind: 'question',
  category: 'money',
  title: 'Four months behind',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    friend: {
      relation: ['friend', 'brother', 'sister', 'cousin'],
    },
  },
  trigger: {
    kind: 'followUp',
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'deadline',
    option: 'pay',
    minutes: 4320,
  },
  text: [
    'The woman at the bank has a warm voice. It’s four months, she says. {friend} isn’t answering. There’s seven thousand left on it, and it’s your name on the second line. The truck seems to have gone off a boat ramp.',
  ],
  options: [
    {
      id: 'pay',
      text: 'Take it over, month by month',
      outcomes: [
        {
          chance: 1,
          text: [
            'The bank writes it all on one sheet. You’ll be paying for a truck at the bottom of a lake until you’re that much older. Each month you look at the hour it takes you to earn it.',
          ],
          effects: [
            {
              kind: 'debt',
              by: 700000,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -5,
            },
          ],
          followUps: [
            {
              event: 'the-cosigner-at-the-door',
              afterDays: [400, 900],
            },
          ],
        },
      ],
    },
    {
      id: 'find',
      text: 'Go and find {friend}',
      energyCost: 5,
      outcomes: [
        {
          chance: 0.4,
          odds: 'you find something',
          text: [
            'In a garage, behind a curtain, with a hot plate. {friend} counts nine hundred into your hand, in tens, and then turns out the pockets for you to see. You take it. You don’t sleep.',
          ],
          effects: [
            {
              kind: 'money',
              by: 90000,
            },
            {
              kind: 'debt',
              by: 700000,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -5,
            },
          ],
          followUps: [
            {
              event: 'the-cosigner-at-the-door',
              afterDays: [400, 900],
            },
          ],
        },
        {
          chance: 0.6,
          odds: 'you do not',
          text: ['The door’s opened by strangers with a baby. There’s mail, they say. Do you want the mail?'],
          effects: [
            {
              kind: 'debt',
              by: 700000,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 12,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -8,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -12,
            },
          ],
          followUps: [
            {
              event: 'the-cosigner-at-the-door',
              afterDays: [400, 900],
            },
          ],
        },
      ],
    },
    {
      id: 'fight',
      text: 'Have the papers read by one who can read them',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'experience',
              ladders: ['law', 'accounts', 'office'],
            },
            {
              kind: 'studied',
              majors: ['law', 'accounting', 'business'],
            },
            {
              kind: 'diploma',
              atLeast: 'bachelor',
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.6,
          odds: 'there is a paragraph',
          text: [
            'They’d forgotten to tell you at sixty days; there’s a paragraph. They take four, and you’re out of it. {friend} isn’t.',
          ],
          effects: [
            {
              kind: 'money',
              by: -400000,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -6,
            },
          ],
          followUps: [
            {
              event: 'the-cosigner-at-the-door',
              afterDays: [400, 900],
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'there is not',
          text: ['It’s been very well written.'],
          effects: [
            {
              kind: 'debt',
              by: 700000,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -4,
            },
          ],
          followUps: [
            {
              event: 'the-cosigner-at-the-door',
              afterDays: [400, 900],
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 52,
      },
      choose: 'pay',
      roll: 0.05,
      expect: {
        says: 'The bank writes it all on one sheet',
        followUp: 'the-cosigner-at-the-door',
      },
    },
  ],
})
