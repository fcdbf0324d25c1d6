import { defineEvent } from '../../define-event.ts'

export const theLastFourBags = defineEvent({
  id: 'the-last-four-bags',
  kind: 'question',
  category: 'money',
  title: 'The last four bags',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  age: {
    from: 18,
    to: 85,
  },
  cast: {
    friend: {
      relation: ['neighbour', 'acquaintance', 'colleague', 'friend'],
    },
  },
  conditions: [
    {
      kind: 'activity',
      activity: 'volunteering',
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 20,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'line',
    minutes: 4320,
  },
  text: [
    'The food pantry’s got four bags left, and a line of nine. The sixth in it, collar up, is {friend}, who has a house, or had. {friend} hasn’t seen you. There’s a box of canned hams in the back that’s meant for Christmas.',
  ],
  options: [
    {
      id: 'line',
      text: 'Give out four bags, in order',
      outcomes: [
        {
          chance: 1,
          text: [
            'At four you say that’s it. {friend} looks up at the voice. You’ve both got the length of a parking lot to arrange your faces.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -4,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -6,
            },
          ],
        },
      ],
    },
    {
      id: 'hams',
      text: 'Open the Christmas hams',
      outcomes: [
        {
          chance: 0.6,
          odds: 'it is forgiven',
          text: [
            'Nine people with a ham each. The director finds out on Monday. “Christmas,” she says, “is when they count us.” Then she calls a man, and has him bring sixty more.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 8,
            },
            {
              kind: 'practice',
              activity: 'volunteering',
              by: 6,
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'it is not',
          text: ['You’re asked for your apron. There’s a policy. It’s been typed since yesterday.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -2,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 10,
            },
            {
              kind: 'practice',
              activity: 'volunteering',
              by: -14,
            },
          ],
        },
      ],
    },
    {
      id: 'switch',
      text: 'Switch places: have another hand them out, and take a bag to {friend}’s back door at night',
      energyCost: 2,
      moneyCost: 6000,
      conditions: [
        {
          kind: 'temperament',
          of: 'agreeableness',
          from: 50,
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You don’t ring. You hear the door when you’re at the corner. Eight months on there’s a bag on your own step, with a bottle in it, and no card either.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -6,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 6,
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
      choose: 'hams',
      roll: 0.05,
      expect: {
        says: 'Nine people with a ham each',
      },
    },
  ],
})
