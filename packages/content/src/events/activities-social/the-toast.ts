import { defineEvent } from '../../define-event.ts'

export const theToast = defineEvent({
  id: 'the-toast',
  kind: 'question',
  category: 'friendship',
  title: 'A knife on a glass',
  stages: ['youngAdult', 'adult', 'middleAge'],
  age: {
    from: 22,
    to: 60,
  },
  cast: {
    friend: {
      relation: 'friend',
    },
  },
  trigger: {
    kind: 'draw',
    weight: 8,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'short',
    minutes: 4320,
  },
  text: [
    'It’s a birthday of {friend}’s, one of the round ones or near it; the cake’s in the shape of a number. Thirty people. Then a knife on a glass, and a cousin of {friend}’s is smiling at you. “You go back the furthest.” You haven’t prepared so much as a noun.',
  ],
  options: [
    {
      id: 'short',
      text: '“To {friend}!” and drink',
      outcomes: [
        {
          chance: 1,
          text: ['They drink. It’s over in four seconds, and is the best received of the evening.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 1,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 2,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 2,
            },
          ],
        },
      ],
    },
    {
      id: 'story',
      text: 'Tell the one with the canoe',
      outcomes: [
        {
          chance: 0.55,
          modifiers: [
            {
              when: {
                kind: 'remembers',
                what: 'stood-in-front',
              },
              times: 2,
              why: 'you have stood in front of people',
            },
            {
              when: {
                kind: 'activity',
                activity: 'debate-team',
              },
              times: 1.5,
              why: 'you can speak',
            },
            {
              when: {
                kind: 'practised',
                activity: 'drama-club',
                level: 2,
              },
              times: 1.5,
              why: 'you have been on a stage',
            },
            {
              when: {
                kind: 'temperament',
                of: 'extraversion',
                from: 60,
              },
              times: 1.3,
              why: 'you like to be looked at',
            },
          ],
          odds: 'they laugh',
          text: [
            'You’d forgotten how well it goes. {friend} is crying with laughter by the bailing. The cousin says, “You told us that you were at the library.”',
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
              by: 10,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 10,
            },
          ],
        },
        {
          chance: 0.45,
          odds: 'the wrong story',
          text: [
            'Halfway into it you remember who else had been in that canoe, and so does a person in the first row, with very blue eyes. You paddle for the shore.',
          ],
          effects: [
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
            {
              kind: 'affinity',
              role: 'friend',
              by: -8,
            },
          ],
        },
      ],
    },
    {
      id: 'true',
      text: 'Say what {friend} did for you that winter',
      conditions: [
        {
          kind: 'affinity',
          role: 'friend',
          from: 45,
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You’d promised to keep it to yourself. You look at {friend} first, and get a very small nod. When you’re done it’s quiet, and people are holding on to what’s nearest.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 9,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 6,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 20,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 12,
            },
          ],
        },
      ],
    },
  ],
})
