import { defineEvent } from '../../define-event.ts'

export const theFlowerInTheVase = defineEvent({
  id: 'the-flower-in-the-vase',
  kind: 'question',
  category: 'love',
  title: 'The flower in the vase',
  stages: ['middleAge', 'oldAge'],
  cast: {
    partner: {
      relation: ['spouse', 'partner'],
    },
  },
  conditions: [
    {
      kind: 'remembers',
      what: 'calling-with-a-flower',
      role: 'partner',
      daysAgo: 200,
    },
    { kind: 'personHas', role: 'partner', of: ['dementia'] },
  ],
  trigger: {
    kind: 'draw',
    weight: 40,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'auto',
    option: 'wait',
  },
  text: [
    'You come with the flower at four, as agreed. {partner} has dressed for it, with the good pin. “I have to tell you something,” {partner.they} {partner|says|say}, and looks down. “There was somebody. I believe I’m not free.”',
  ],
  options: [
    {
      id: 'who',
      text: 'Ask what the somebody was like',
      outcomes: [
        {
          chance: 1,
          text: [
            'You are told. It takes until the light goes: that laugh; a habit with the keys; a bad year and how it was got through. You would not have dared to think so well of yourself.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 14,
            },
            {
              kind: 'familiarity',
              role: 'partner',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -6,
            },
          ],
        },
      ],
    },
    {
      id: 'step',
      text: 'Say that you understand, and will stay a friend',
      outcomes: [
        {
          chance: 1,
          text: [
            '“You’re very good,” says {partner}, relieved, and pats your hand, and keeps it. From then on you come without the flower. You are given it, some evenings, out of the vase.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'partner',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
            },
          ],
        },
      ],
    },
    {
      id: 'wait',
      text: 'Say that it was you',
      outcomes: [
        {
          chance: 0.35,
          text: [
            '{partner} tries it against your face, like a key. Something turns. “Well, then,” says {partner}. “Where were you?”',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 10,
            },
            {
              kind: 'affinity',
              role: 'partner',
              by: 10,
            },
          ],
        },
        {
          chance: 0.65,
          text: [
            '{partner} draws back the hand. It is only for the evening, but it is a whole evening, and you sit it out in separate chairs, like two people after a dance.',
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
              by: -4,
            },
          ],
        },
      ],
    },
  ],
})
