import { defineEvent } from '../../define-event.ts'

export const theThrowFromRightField = defineEvent({
  id: 'the-throw-from-right-field',
  kind: 'question',
  category: 'play',
  title: 'Right field',
  stages: ['childhood'],
  age: {
    from: 7,
    to: 12,
  },
  cast: {
    parent: {
      relation: ['mother', 'father'],
    },
  },
  conditions: [
    {
      kind: 'activity',
      activity: 'little-league',
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 26,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'drop',
    minutes: 4320,
  },
  text: [
    'Nothing comes to right field. That’s why you’re there. You’ve got a good spider in a cup. Then there’s a sound like a stick breaking, and everyone turns to look at you, even {parent}, even the spider. It’s very high, and it’s yours.',
  ],
  options: [
    {
      id: 'drop',
      text: 'Run under it and hold up your glove',
      outcomes: [
        {
          chance: 0.45,
          modifiers: [
            {
              when: {
                kind: 'activity',
                activity: 'little-league',
                level: 3,
              },
              times: 2,
              why: 'you have practiced',
            },
            {
              when: {
                kind: 'gauge',
                of: 'health',
                from: 70,
              },
              times: 1.2,
              why: 'you are quick',
            },
          ],
          odds: 'it is in there',
          text: [
            'It’s in there. You don’t know what to do with it, so you bring it in, walking, holding the glove shut with both hands, past all of them, to the pitcher.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 14,
            },
            {
              kind: 'practice',
              activity: 'little-league',
              by: 12,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 6,
            },
            {
              kind: 'affinity',
              role: 'parent',
              by: 4,
            },
          ],
        },
        {
          chance: 0.55,
          odds: 'it is not',
          text: [
            'It comes down about where a taller kid would be. By the time you’ve dug it out of the clover they’ve all gone around. {parent} claps anyway, alone.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
            },
            {
              kind: 'practice',
              activity: 'little-league',
              by: 3,
            },
          ],
        },
      ],
    },
    {
      id: 'spider',
      text: 'Save the spider first',
      outcomes: [
        {
          chance: 1,
          text: [
            'You do. It’s a home run, the only one that boy will ever hit. They yell at you in four languages. The spider is called Catcher, and lives in the garage until October.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 3,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: -8,
            },
            {
              kind: 'practice',
              activity: 'little-league',
              by: -6,
            },
            {
              kind: 'remember',
              what: 'saved-the-spider',
            },
          ],
        },
      ],
    },
    {
      id: 'cut',
      text: 'Don’t catch it: take it on the bounce and throw to third',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'activity',
              activity: 'little-league',
              level: 2,
            },
            {
              kind: 'likes',
              interest: 'football',
            },
            {
              kind: 'temperament',
              of: 'conscientiousness',
              from: 60,
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.6,
          odds: 'two outs',
          text: [
            'They’d all been running with their arms up. Out at third. Out at home. The coach takes his cap off and looks into it.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 12,
            },
            {
              kind: 'practice',
              activity: 'little-league',
              by: 14,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 8,
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'over the fence',
          text: ['It goes over third, over the fence, and into a convertible.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 1,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
            {
              kind: 'money',
              by: -2000,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 3,
            },
          ],
        },
      ],
    },
  ],
})
