import { defineEvent } from '../../define-event.ts'

export const somethingInTheTent = defineEvent({
  id: 'something-in-the-tent',
  kind: 'question',
  category: 'chance',
  title: 'Something at the zipper',
  stages: ['youngAdult', 'adult', 'middleAge'],
  age: {
    from: 18,
    to: 58,
  },
  cast: {
    friend: {
      relation: ['friend', 'colleague', 'spouse', 'partner', 'brother', 'sister'],
    },
  },
  conditions: [
    {
      kind: 'season',
      in: ['spring', 'summer', 'autumn'],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 7,
  },
  cooldownDays: 3600,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'still',
    minutes: 4320,
  },
  text: [
    'Two in the morning. Something’s at the zipper. It’s breathing. {friend} sits up, and you each put a hand on the other’s mouth. The ham’s in here with you. That was your idea.',
  ],
  options: [
    {
      id: 'still',
      text: 'Keep still',
      outcomes: [
        {
          chance: 0.7,
          odds: 'it goes',
          text: [
            'It leans its whole side against the tent, sighs, and goes. You lie until dawn in your shoes. The prints are as big as pies, and {friend} steps into one, to see.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 6,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 8,
            },
          ],
        },
        {
          chance: 0.3,
          odds: 'it comes in',
          text: [
            'It doesn’t use the zipper. You’re each on one side of a birch by then. It takes the ham, the bag, and {friend}’s glasses, which it tries on, or so it looks.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
            {
              kind: 'money',
              by: -20000,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -2,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 4,
            },
          ],
        },
      ],
    },
    {
      id: 'pot',
      text: 'Bang the pot',
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            {
              when: {
                kind: 'practised',
                activity: 'scouts',
              },
              times: 1.5,
              why: 'you were a scout',
            },
            {
              when: {
                kind: 'practised',
                activity: 'marching-band',
              },
              times: 1.6,
              why: 'you can make noise',
            },
          ],
          odds: 'it runs',
          text: [
            'There’s a bark, more of shock than of anger, and then a sound of trees. You’re alive, and you’re beating a pot with a spoon in your underwear.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 11,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 4,
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'it does not run',
          text: ['It’s a skunk.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -4,
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
            {
              kind: 'money',
              by: -8000,
            },
          ],
        },
      ],
    },
    {
      id: 'look',
      text: 'Open it two inches and look',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'remembers',
              what: 'saved-the-spider',
            },
            {
              kind: 'temperament',
              of: 'openness',
              from: 60,
            },
            {
              kind: 'likes',
              interest: 'birds',
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s a raccoon with a breathing problem. It looks at you with its hands folded. You pass it out the end of the ham. {friend} will tell this as a bear.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 9,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -4,
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
      choose: 'pot',
      roll: 0.05,
      expect: {
        says: 'There’s a bark',
      },
    },
  ],
})
