import { defineEvent } from '../../define-event.ts'

export const fourLegsAndACoin = defineEvent({
  id: 'four-legs-and-a-coin',
  kind: 'question',
  category: 'play',
  title: 'Four legs and a coin',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    friend: {
      relation: ['friend', 'spouse', 'partner', 'son', 'daughter', 'neighbour'],
    },
  },
  conditions: [
    {
      kind: 'activity',
      activity: 'woodworking',
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 24,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'coin',
    minutes: 4320,
  },
  text: [
    'The table’s done, and it rocks. You take a bit off one leg. It rocks the other way. You’ve been at it since noon; it’s coming down to the height of a tray. {friend} comes to the door and wants to know when the guests may sit.',
  ],
  options: [
    {
      id: 'coin',
      text: 'Fold up a matchbook and slip it under',
      outcomes: [
        {
          chance: 1,
          text: [
            'They eat at it. There’s soup, it stays in the plates. For as long as you have it there’s a matchbook, from a bar that’s gone.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -4,
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
      id: 'sand',
      text: 'Go on',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.5,
          modifiers: [
            {
              when: {
                kind: 'activity',
                activity: 'woodworking',
                level: 3,
              },
              times: 1.8,
              why: 'you have a good eye',
            },
            {
              when: {
                kind: 'experience',
                ladders: ['carpentry'],
              },
              times: 2.5,
              why: 'it is your trade',
            },
          ],
          odds: 'it stands',
          text: [
            'At six it stands. You push at the corner, it’s like pushing a horse. It’s twenty-six inches high. They all sit on cushions, and {friend} says that it’s Japanese.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'practice',
              activity: 'woodworking',
              by: 10,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 4,
            },
          ],
        },
        {
          chance: 0.5,
          odds: 'firewood',
          text: [
            'It’s firewood by dark, with dovetails. You eat off your knees. {friend} finds the dovetails, and asks to keep one.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -3,
            },
            {
              kind: 'practice',
              activity: 'woodworking',
              by: 6,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 4,
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
      id: 'floor',
      text: 'Lay a level on the floor',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'activity',
              activity: 'woodworking',
              level: 2,
            },
            {
              kind: 'experience',
              ladders: ['building', 'carpentry', 'engineering'],
            },
            {
              kind: 'temperament',
              of: 'conscientiousness',
              from: 65,
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s the floor. It’s always been the floor: your grandchildren’s marbles will run to that window. You put the legs back, every quarter inch of them, as shoes, in walnut. Visitors ask about the shoes.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 11,
            },
            {
              kind: 'practice',
              activity: 'woodworking',
              by: 14,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 5,
            },
          ],
        },
      ],
    },
  ],
})
