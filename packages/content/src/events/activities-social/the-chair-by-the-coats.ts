import { defineEvent } from '../../define-event.ts'

export const theChairByTheCoats = defineEvent({
  id: 'the-chair-by-the-coats',
  kind: 'question',
  category: 'friendship',
  title: 'The chair by the coats',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [
    {
      kind: 'gauge',
      of: 'social',
      to: 55,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 7,
  },
  cooldownDays: 2600,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'coats',
    minutes: 4320,
  },
  text: [
    'You know one person at this party, and it’s the one who has just gone out for ice. There’s a chair by the coats. There is a woman on the arm of it already, reading the spines of the shelf as though she’d be asked.',
    'Everyone here has been to the same lake. You’ve smiled for forty minutes, and your face is getting tired. In the chair by the coats a man’s holding an empty plate like a steering wheel.',
  ],
  options: [
    {
      id: 'coats',
      text: 'Find yours',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s at the bottom. You go down through all of them, the wool, the fake fur, a child’s. The street’s very clear and very quiet.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: -3,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -1,
            },
          ],
        },
      ],
    },
    {
      id: 'sit',
      text: 'Sit down there, and say what’s true: that you don’t know a soul',
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            {
              when: {
                kind: 'temperament',
                of: 'extraversion',
                from: 60,
              },
              times: 1.5,
              why: 'you talk easily',
            },
            {
              when: {
                kind: 'activity',
                activity: 'book-club',
              },
              times: 1.3,
              why: 'you read',
            },
            {
              when: {
                kind: 'activity',
                activity: 'amateur-theatre',
              },
              times: 1.3,
              why: 'you know how to enter',
            },
          ],
          odds: 'you talk',
          text: [
            '“Thank God,” and a hand comes out. You never do get around to the lake. It’s after one when you’re asked to help look for the cat.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 12,
            },
            {
              kind: 'meet',
              affinity: 50,
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'you do not',
          text: ['“Same,” you are told, and there the two of you are, in the same place, with nothing in it.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -1,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 2,
            },
          ],
        },
      ],
    },
    {
      id: 'sing',
      text: 'There’s a guitar going in the kitchen: go and find the low part',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'practised',
              activity: 'community-choir',
            },
            {
              kind: 'practised',
              activity: 'school-choir',
            },
            {
              kind: 'owns',
              item: 'guitar',
            },
            {
              kind: 'likes',
              interest: 'singing',
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You don’t need to know a soul to know the bass line. They make room. By midnight it’s four parts and the dishwasher, and a girl writes the day of her choir on your hand.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 13,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 14,
            },
            {
              kind: 'joinActivity',
              activity: 'community-choir',
            },
            {
              kind: 'meet',
              affinity: 40,
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
      choose: 'sit',
      roll: 0.05,
      expect: {
        says: '“Thank God',
      },
    },
  ],
})
