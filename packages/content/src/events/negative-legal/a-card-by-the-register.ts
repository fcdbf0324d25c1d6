import { defineEvent } from '../../define-event.ts'

export const aCardByTheRegister = defineEvent({
  id: 'a-card-by-the-register',
  kind: 'question',
  category: 'money',
  title: 'The boy with the sleeve',
  stages: ['adult', 'middleAge', 'oldAge'],
  age: {
    from: 30,
    to: 85,
  },
  conditions: [
    {
      kind: 'any',
      of: [
        {
          kind: 'remembers',
          what: 'on-a-card-by-the-register',
          daysAgo: 3600,
        },
        {
          kind: 'remembers',
          what: 'walked-out-like-a-deacon',
          daysAgo: 3600,
        },
      ],
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
    option: 'look',
    minutes: 4320,
  },
  text: [
    'In the drugstore there’s a girl of ten, very upright, walking to the door with one arm held straight. You’re behind her. So is a man in a uniform, who’s twenty and bored and about to have something to do. You know exactly how that arm feels.',
  ],
  options: [
    {
      id: 'look',
      text: 'Read the back of a shampoo',
      outcomes: [
        {
          chance: 1,
          text: ['“Miss?” Over the top of it you see her go white, and then the card, and the pen.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -5,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
            },
          ],
        },
      ],
    },
    {
      id: 'pay',
      text: 'Call out: “Honey, you forgot to give me that to pay for”',
      outcomes: [
        {
          chance: 0.75,
          modifiers: [
            {
              when: {
                kind: 'parent',
              },
              times: 1.3,
              why: 'you sound like a parent',
            },
          ],
          odds: 'she gives it to you',
          text: [
            'She turns. She’s never seen you in her life. She pulls it out of her sleeve, and puts it in your hand, warm and bent. You eat it together on the curb, and she cries, and chews.',
          ],
          effects: [
            {
              kind: 'money',
              by: -500,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 3,
            },
          ],
        },
        {
          chance: 0.25,
          odds: 'she runs',
          text: [
            'She runs. The man in the uniform looks at you, and at the door. “Is that yours?” Yes, you say. You pay for seven.',
          ],
          effects: [
            {
              kind: 'money',
              by: -1000,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
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
      id: 'ask',
      text: 'Go back, afterward, to the store where your card was, and pay for it',
      conditions: [
        {
          kind: 'remembers',
          what: 'on-a-card-by-the-register',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s a nail salon. A woman in a mask asks you what color. You leave a dollar in the jar, in among the tips; it had been in your shoe.',
          ],
          effects: [
            {
              kind: 'money',
              by: -100,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -8,
            },
            {
              kind: 'forget',
              what: 'on-a-card-by-the-register',
            },
          ],
        },
      ],
    },
  ],
})
