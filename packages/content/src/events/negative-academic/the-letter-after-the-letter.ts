import { defineEvent } from '../../define-event.ts'

export const theLetterAfterTheLetter = defineEvent({
  id: 'the-letter-after-the-letter',
  kind: 'question',
  category: 'school',
  title: 'Thin',
  stages: ['adolescence'],
  age: {
    from: 17,
    to: 18,
  },
  cast: {
    friend: {
      relation: 'friend',
    },
  },
  conditions: [
    {
      kind: 'studies',
      for: ['highSchool'],
    },
    {
      kind: 'season',
      in: ['autumn', 'winter', 'spring'],
    },
    {
      kind: 'weekend',
      is: false,
    },
    {
      kind: 'schoolYear',
      left: 0,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 14,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'deadline',
    option: 'smile',
    minutes: 4320,
  },
  text: [
    'The envelope is thin. You know what thin means; everyone has told you since you were ten. In the hall {friend} is being lifted off the ground by three people. Same school. Thick.',
  ],
  options: [
    {
      id: 'smile',
      text: 'Go over and be happy for {friend}',
      energyCost: 3,
      outcomes: [
        {
          chance: 1,
          text: [
            'You lift too. You are the fourth. You do it so well that {friend} asks only that night, on the phone, and then there’s a silence, and then: “Oh. Oh no.”',
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
              by: 4,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 12,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 6,
            },
          ],
        },
      ],
    },
    {
      id: 'bathroom',
      text: 'The second stall, until fourth period',
      outcomes: [
        {
          chance: 1,
          text: [
            'There’s a poem on the door about a girl called Tina. You know it by heart when the bell goes. You tell them at home that it’s for the best, and watch them decide to believe it.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: -4,
            },
          ],
        },
      ],
    },
    {
      id: 'appeal',
      text: 'Write to them tonight, one page, saying what the form had no room for',
      energyCost: 5,
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'activity',
              activity: 'school-newspaper',
            },
            {
              kind: 'activity',
              activity: 'debate-team',
            },
            {
              kind: 'activity',
              activity: 'drama-club',
            },
            {
              kind: 'marks',
              from: 70,
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.3,
          modifiers: [
            {
              when: {
                kind: 'activity',
                activity: 'debate-team',
                level: 3,
              },
              times: 1.5,
              why: 'you argue well',
            },
            {
              when: {
                kind: 'marks',
                from: 80,
              },
              times: 1.6,
              why: 'your grades are high',
            },
          ],
          odds: 'a place comes free',
          text: [
            'Weeks later a call comes, at supper. A place has come free; whoever read your page has pinned it up. You can hear the phone being passed around to look at you.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 18,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -6,
            },
            {
              kind: 'marks',
              by: 6,
            },
          ],
        },
        {
          chance: 0.7,
          odds: 'ink',
          text: [
            '“We were moved by your letter.” It’s thin, too. But it’s signed in ink, and you find that you have it still.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -3,
            },
          ],
        },
      ],
    },
  ],
})
