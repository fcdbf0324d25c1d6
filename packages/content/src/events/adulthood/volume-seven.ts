import { defineEvent } from '../../define-event.ts'

export const volumeSeven = defineEvent({
  id: 'volume-seven',
  kind: 'question',
  category: 'love',
  title: 'Volume seven',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: {
    partner: {
      relation: ['spouse', 'partner'],
    },
  },
  conditions: [
    {
      kind: 'any',
      of: [
        {
          kind: 'remembers',
          what: 'the-sink-and-the-song',
          role: 'partner',
          daysAgo: 1400,
        },
        {
          kind: 'remembers',
          what: 'it-was-an-old-bottle',
          role: 'partner',
          daysAgo: 1400,
        },
        {
          kind: 'remembers',
          what: 'the-chairs-in-a-ring',
          role: 'partner',
          daysAgo: 1400,
        },
      ],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 24,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'auto',
    option: 'carry',
  },
  text: [
    'The encyclopedia is going to the thrift store. {partner} hands the books down to you from the shelf, and at seven {partner.they} {partner|stops|stop}, and {partner|looks|look} into the gap.',
  ],
  options: [
    {
      id: 'song',
      text: 'Sing it',
      conditions: [
        {
          kind: 'remembers',
          what: 'the-sink-and-the-song',
          role: 'partner',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You sing as long as a bottle takes. {partner} knows every bar, and joins in toward the end, from up there, with a book against {partner.their} chest.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'partner',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
          ],
        },
      ],
    },
    {
      id: 'old',
      text: 'Say that it was a new label',
      conditions: [
        {
          kind: 'remembers',
          what: 'it-was-an-old-bottle',
          role: 'partner',
        },
      ],
      outcomes: [
        {
          chance: 0.7,
          text: [
            '“I know,” says {partner}. “I can read.” It has taken you all this time to give it back. {partner.They} {partner|hands|hand} you the volume, gently, like change.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'partner',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -10,
            },
          ],
        },
        {
          chance: 0.3,
          text: [
            '{partner} climbs down. It had been put away, and now it is on the carpet, with the dust on it, and the two of you have to find somewhere to stand.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'partner',
              by: -5,
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
    {
      id: 'chair',
      text: 'Say that you still have the key to the room with the chairs',
      conditions: [
        {
          kind: 'remembers',
          what: 'the-chairs-in-a-ring',
          role: 'partner',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You make the coffee there now, on Tuesdays: sixty cups. {partner} asks if someone still waits outside with the light on. There is always one. You take a cup out to them.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'partner',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
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
    {
      id: 'carry',
      text: 'Hold up your arms for the next',
      outcomes: [
        {
          chance: 1,
          text: [
            'Eight is handed down, and nine. Whatever was in that gap, it is not in it now; you both had to look.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'partner',
              by: 2,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -2,
            },
          ],
        },
      ],
    },
  ],
})
