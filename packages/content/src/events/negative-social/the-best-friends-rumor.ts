import { defineEvent } from '../../define-event.ts'

export const theBestFriendsRumor = defineEvent({
  id: 'the-best-friends-rumor',
  kind: 'question',
  category: 'friendship',
  title: 'What they say you said',
  stages: ['childhood', 'adolescence'],
  age: {
    from: 10,
    to: 16,
  },
  cast: {
    friend: {
      relation: 'friend',
    },
    other: {
      relation: 'classmate',
    },
  },
  conditions: [
    {
      kind: 'studies',
      for: ['elementary', 'highSchool'],
    },
    {
      kind: 'season',
      in: ['autumn', 'winter', 'spring'],
    },
    {
      kind: 'weekend',
      is: false,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 11,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'wait',
    minutes: 4320,
  },
  text: [
    '{other} has told {friend} that you said a thing about {friend}’s mother’s teeth. You did say it; you said it kindly. Now there’s an empty place next to {friend} in the cafeteria, with a coat on it.',
  ],
  options: [
    {
      id: 'wait',
      text: 'Wait for it to pass',
      outcomes: [
        {
          chance: 0.4,
          odds: 'it passes',
          text: ['On the ninth day the coat’s gone. You’re neither of you going to mention it, ever.'],
          effects: [
            {
              kind: 'gauge',
              of: 'social',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -3,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
          ],
        },
        {
          chance: 0.6,
          odds: 'it does not',
          text: ['There’s someone else in that place now. It’s {other}.'],
          effects: [
            {
              kind: 'gauge',
              of: 'social',
              by: -12,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -10,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -20,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
          ],
        },
      ],
    },
    {
      id: 'say',
      text: 'Pick up the coat, sit down, and say exactly what you said',
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            {
              when: {
                kind: 'affinity',
                role: 'friend',
                from: 45,
              },
              times: 1.6,
              why: 'you are close',
            },
          ],
          odds: 'you are heard',
          text: [
            '{friend} listens with a straw in the corner of the mouth. “She hates them too,” {friend} says at last. “She covers them in pictures.” You knew.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
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
            {
              kind: 'affinity',
              role: 'other',
              by: -6,
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'you are not',
          text: ['“So you did say it.” The coat’s put back, by its owner, after you’ve got up.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -8,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -14,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
          ],
        },
      ],
    },
    {
      id: 'back',
      text: 'Tell everyone about {other} and the swimming pool',
      conditions: [
        {
          kind: 'temperament',
          of: 'agreeableness',
          to: 50,
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'It works in an hour, as these things do. {other} is out a week. {friend} moves over for you, and holds the tray a bit closer.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'social',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 5,
            },
            {
              kind: 'affinity',
              role: 'other',
              by: -20,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -2,
            },
          ],
        },
      ],
    },
  ],
})
