import { defineEvent } from '../../define-event.ts'

export const oneKeyWithoutADoor = defineEvent({
  id: 'one-key-without-a-door',
  kind: 'question',
  category: 'loss',
  title: 'One key without a door',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { elder: { relation: ['mother', 'father'], status: 'dead' } },
  conditions: [
    {
      kind: 'remembers',
      what: 'warm-keys',
      role: 'elder',
      daysAgo: 900,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 22,
  },
  once: true,
  importance: 4,
  offline: {
    kind: 'auto',
    option: 'keep',
  },
  text: [
    'On your ring there is one key that opens nothing. The car was {elder}’s, and went for scrap. At the airport they ask you to put it in the tray.',
  ],
  options: [
    {
      id: 'keep',
      text: 'Put it back on the ring',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is the oldest of them, and the most worn, from {elder}’s thumb. It lies in the tray with your belt. You would know it in the dark.',
          ],
          effects: [
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
      id: 'copy',
      text: 'Have it set into the frame of the mirror',
      moneyCost: 8000,
      outcomes: [
        {
          chance: 1,
          text: [
            'A jeweler does it, with his loupe pushed up. Each morning, when you turn your head to back out, it is there.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
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
    {
      id: 'drop',
      text: 'Leave it in the tray',
      outcomes: [
        {
          chance: 1,
          text: [
            'It goes back through the machine, in the empty tray, to the beginning. You look after it longer than the woman in gloves likes.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -5,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -2,
            },
          ],
        },
      ],
    },
  ],
})
