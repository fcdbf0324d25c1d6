import { defineEvent } from '../../define-event.ts'

export const theWallUnderTheHighway = defineEvent({
  id: 'the-wall-under-the-highway',
  kind: 'question',
  category: 'play',
  title: 'Forty feet of wall',
  stages: ['adolescence', 'youngAdult'],
  age: {
    from: 14,
    to: 24,
  },
  cast: {
    friend: {
      relation: ['friend', 'classmate'],
    },
  },
  conditions: [
    {
      kind: 'any',
      of: [
        {
          kind: 'practised',
          activity: 'painting-class',
        },
        {
          kind: 'likes',
          interest: 'painting',
        },
        {
          kind: 'temperament',
          of: 'openness',
          from: 55,
        },
      ],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 8,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'deadline',
    option: 'watch',
    minutes: 4320,
  },
  text: [
    'Under the highway there are forty feet of clean wall. {friend} has nine cans in a gym bag, and a drawing, on graph paper, that’s better than anything you have seen in a museum. It’s two in the morning. It needs two people.',
  ],
  options: [
    {
      id: 'watch',
      text: 'Hold the flashlight, and that’s all',
      outcomes: [
        {
          chance: 0.7,
          odds: 'no one comes',
          text: [
            'It’s a heron, forty feet of it, with its foot in the mud that’s really there. You go by on the bus for years.',
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
              by: 8,
            },
          ],
        },
        {
          chance: 0.3,
          odds: 'they come',
          text: ['There’s a second flashlight. You’re the one who’s holding still.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 12,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -6,
            },
            {
              kind: 'money',
              by: -15000,
            },
            {
              kind: 'remember',
              what: 'caught-at-the-wall',
            },
            {
              kind: 'appoint',
              title: 'Hearing about a wall',
              message:
                '“You only held the light?” says the judge, who has a picture of the heron in front of her. You did. Twenty hours, picking up cans along the ramp.',
              daysFromNow: 24,
              hour: 9,
              place: 'town',
              effects: [
                {
                  kind: 'gauge',
                  of: 'stress',
                  by: -6,
                },
                {
                  kind: 'gauge',
                  of: 'happiness',
                  by: -2,
                },
                {
                  kind: 'gauge',
                  of: 'energy',
                  by: -4,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'paint',
      text: 'Take the blue',
      energyCost: 6,
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            {
              when: {
                kind: 'practised',
                activity: 'painting-class',
                level: 2,
              },
              times: 1.3,
              why: 'you work fast',
            },
          ],
          odds: 'it is finished',
          text: [
            'You do the water. At dawn you both go across to the far side to see. It’s the first thing you’ve made that’s bigger than you.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 15,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 16,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 12,
            },
            {
              kind: 'remember',
              what: 'did-the-water',
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'they come',
          text: ['You’re down to the foot when the lights come. {friend} runs. You’re holding the blue.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 14,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -6,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -10,
            },
            {
              kind: 'remember',
              what: 'caught-at-the-wall',
            },
            {
              kind: 'remember',
              what: 'did-the-water',
            },
            {
              kind: 'appoint',
              title: 'Hearing about a wall',
              message:
                'The judge looks at the photograph of a heron for rather a long time. “Who did the water?” You say that you did. Sixty hours of scrubbing, with a brush.',
              daysFromNow: 24,
              hour: 9,
              place: 'town',
              effects: [
                {
                  kind: 'gauge',
                  of: 'stress',
                  by: -6,
                },
                {
                  kind: 'gauge',
                  of: 'happiness',
                  by: -2,
                },
                {
                  kind: 'gauge',
                  of: 'energy',
                  by: -4,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Take the drawing to the city first',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'activity',
              activity: 'student-council',
            },
            {
              kind: 'activity',
              activity: 'school-newspaper',
            },
            {
              kind: 'activity',
              activity: 'debate-team',
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
          chance: 0.5,
          odds: 'they say yes',
          text: [
            'It goes through three offices, and at each of them the heron gets a little smaller. There’s a ribbon, and a councilman. {friend} stands next to it with a face like rain.',
          ],
          effects: [
            {
              kind: 'money',
              by: 30000,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 3,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 5,
            },
            {
              kind: 'remember',
              what: 'did-the-water',
            },
          ],
        },
        {
          chance: 0.5,
          odds: 'they say no',
          text: ['Their letter says “at this time.” In June the wall’s painted gray, by a crew of six.'],
          effects: [
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
  ],
})
