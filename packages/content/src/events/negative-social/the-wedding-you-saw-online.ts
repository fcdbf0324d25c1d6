import { defineEvent } from '../../define-event.ts'

export const theWeddingYouSawOnline = defineEvent({
  id: 'the-wedding-you-saw-online',
  kind: 'question',
  category: 'friendship',
  title: 'A hundred and ten people',
  stages: ['adult'],
  cast: {
    friend: {
      relation: 'friend',
    },
  },
  conditions: [
    {
      kind: 'affinity',
      role: 'friend',
      to: 60,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 7,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'deadline',
    option: 'like',
    minutes: 4320,
  },
  text: [
    'You find out from the pictures. A lake, a tent; a hundred and ten people, and at the head of it {friend}, in white, or in gray, laughing at something to the left. You know half the tables. You go through them once again, slowly, looking for a reason.',
  ],
  options: [
    {
      id: 'like',
      text: 'Press the heart',
      outcomes: [
        {
          chance: 1,
          text: ['It’s one of four hundred. You’re thanked, with all of them, by a card with a bird on it.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -8,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: -6,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -4,
            },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Call, and ask',
      outcomes: [
        {
          chance: 0.45,
          modifiers: [
            {
              when: {
                kind: 'affinity',
                role: 'friend',
                from: 25,
              },
              times: 1.4,
              why: 'there is something left',
            },
          ],
          odds: 'you are told why',
          text: [
            '“There was a limit,” says {friend}. Then: “No. It’s that you weren’t there when it was the other thing. When I was in that hospital.” You’d sent a plant.',
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
              by: -2,
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
          chance: 0.55,
          odds: 'the machine',
          text: ['It goes to the machine. You hear yourself congratulate it, at length.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: -6,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -10,
            },
          ],
        },
      ],
    },
    {
      id: 'gift',
      text: 'Drive out there with what you would have brought',
      energyCost: 4,
      moneyCost: 15000,
      conditions: [
        {
          kind: 'temperament',
          of: 'agreeableness',
          from: 55,
        },
        {
          kind: 'gauge',
          of: 'stress',
          to: 80,
        },
      ],
      outcomes: [
        {
          chance: 0.6,
          odds: 'you are let in',
          text: [
            '{friend} opens the door in sweatpants and looks at the ribbon and goes red, from the neck. You sit at the kitchen table among the boxes. It’s not the lake, but it’s where you’d have liked to be anyway.',
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
              by: 18,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 5,
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'you are not',
          text: ['You’re thanked on the step. “We’re just on our way out,” says {friend}, with no shoes on.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 5,
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
  ],
})
