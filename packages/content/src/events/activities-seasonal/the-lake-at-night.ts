import { defineEvent } from '../../define-event.ts'

export const theLakeAtNight = defineEvent({
  id: 'the-lake-at-night',
  kind: 'question',
  category: 'season',
  title: 'The lake at night',
  stages: ['youngAdult', 'adult', 'middleAge'],
  age: {
    from: 18,
    to: 55,
  },
  cast: {
    friend: {
      relation: ['friend', 'colleague', 'acquaintance', 'spouse', 'partner'],
    },
  },
  conditions: [
    {
      kind: 'season',
      in: ['summer'],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 8,
  },
  cooldownDays: 3200,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'dock',
    minutes: 4320,
  },
  text: [
    'The cabin’s borrowed, and the others are asleep. You and {friend} are on the dock with your feet in. The raft is out there, a hundred yards, a darker piece of the dark. “I bet you can’t,” says {friend}, and it’s hard to tell which of you is meant.',
  ],
  options: [
    {
      id: 'dock',
      text: 'Stay on the dock',
      outcomes: [
        {
          chance: 1,
          text: [
            'A fish jumps. You talk until you can see your feet. It’s about work, mainly, and then all at once about whether anyone’s ever been as happy as they’d planned.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -8,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 3,
            },
          ],
        },
      ],
    },
    {
      id: 'swim',
      text: 'Swim for it',
      energyCost: 6,
      outcomes: [
        {
          chance: 0.75,
          modifiers: [
            {
              when: {
                kind: 'practised',
                activity: 'swim-team',
              },
              times: 2,
              why: 'you were a swimmer',
            },
            {
              when: {
                kind: 'habit',
                habit: 'heavy-drinking',
              },
              times: 0.5,
              why: 'you have been drinking',
            },
          ],
          odds: 'you reach it',
          text: [
            'You stop halfway and hang there. There are stars under you. On the raft you lie flat on the wood that’s still warm, and hear {friend}, coming, singing to keep afloat.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 14,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -10,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 10,
            },
          ],
        },
        {
          chance: 0.25,
          odds: 'your leg cramps',
          text: [
            'At sixty yards your leg turns into something else. You go under twice. {friend} gets a fist into your hair and doesn’t let go until the ladder. You neither of you tell the others, and you never borrow the cabin again.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 14,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -4,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 20,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 14,
            },
            {
              kind: 'remember',
              what: 'pulled-out-of-the-lake',
            },
          ],
          remembers: {
            role: 'friend',
            as: 'pulled you out of the lake',
          },
        },
      ],
    },
    {
      id: 'count',
      text: 'Lie back and count how long the flashes in the reeds take to answer',
      conditions: [
        {
          kind: 'remembers',
          what: 'counted-the-flashes',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'A long one, a short one. You tell {friend} about the arm, and the pen. {friend} takes a pen out of a jacket and holds out an arm.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 9,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -8,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 12,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 10,
            },
          ],
        },
      ],
    },
  ],
})
