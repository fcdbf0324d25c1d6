import { defineEvent } from '../../define-event.ts'

export const theRinkUnderTheLights = defineEvent({
  id: 'the-rink-under-the-lights',
  kind: 'question',
  category: 'season',
  title: 'Under the lights',
  stages: ['youngAdult', 'adult', 'middleAge'],
  age: {
    from: 19,
    to: 60,
  },
  cast: {
    friend: {
      relation: ['friend', 'colleague', 'spouse', 'partner'],
    },
  },
  conditions: [
    {
      kind: 'season',
      in: ['winter'],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 8,
  },
  cooldownDays: 2600,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'boards',
    minutes: 4320,
  },
  text: [
    'They’ve flooded the square again and strung up the lights. {friend} has rented two pairs of skates before you could think of a reason. It’s all nine-year-olds out there, going backward.',
    'Five dollars for skates that have been inside everybody. {friend} is already out in the middle, waving both arms, either to call you or to stay up.',
  ],
  options: [
    {
      id: 'boards',
      text: 'Stay along the boards',
      outcomes: [
        {
          chance: 1,
          text: [
            'You go around once, hand over hand, like a burglar on a ledge. The cocoa afterward is from a machine and tastes of the soup.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 3,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: 1,
            },
          ],
        },
      ],
    },
    {
      id: 'out',
      text: 'Let go',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            {
              when: {
                kind: 'gauge',
                of: 'health',
                from: 65,
              },
              times: 1.3,
              why: 'you are fit',
            },
            {
              when: {
                kind: 'practised',
                activity: 'ballet',
              },
              times: 1.8,
              why: 'you have danced',
            },
            {
              when: {
                kind: 'habit',
                habit: 'yoga',
              },
              times: 1.4,
              why: 'you can balance',
            },
          ],
          odds: 'you glide',
          text: [
            'There’s a trick to it, and it’s to stop asking. For half a lap you’ve got it. A nine-year-old says “nice.”',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 4,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 8,
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'you fall',
          text: [
            'You hear it more than you feel it: a carrot. {friend} rides along with you and holds your coat, and then your good hand.',
          ],
          effects: [
            {
              kind: 'fallIll',
              illness: 'sprained-ankle',
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -3,
            },
            {
              kind: 'money',
              by: -12000,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 8,
            },
          ],
        },
      ],
    },
    {
      id: 'dance',
      text: 'Take {friend} by both hands and go backward',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'practised',
              activity: 'ballet',
            },
            {
              kind: 'likes',
              interest: 'dancing',
            },
            {
              kind: 'practised',
              activity: 'swim-team',
            },
            {
              kind: 'gauge',
              of: 'health',
              from: 75,
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You don’t look where you’re going, and you say so. They make way. It’s a slow song, out of a speaker on a pole. The whole square is going around you and you’re standing still.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 14,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 8,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 12,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 8,
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 36,
      },
      choose: 'out',
      roll: 0.05,
      expect: {
        says: 'There’s a trick to it',
      },
    },
  ],
})
