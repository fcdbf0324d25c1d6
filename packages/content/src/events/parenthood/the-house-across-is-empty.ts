import { defineEvent } from '../../define-event.ts'

export const theHouseAcrossIsEmpty = defineEvent({
  id: 'the-house-across-is-empty',
  kind: 'question',
  category: 'family',
  title: 'The house across the street',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: {
    child: {
      relation: ['son', 'daughter'],
      age: {
        from: 7,
        to: 11,
      },
    },
  },
  conditions: [
    {
      kind: 'livesTogether',
      role: 'child',
      is: true,
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
    option: 'sit',
  },
  text: [
    'The best friend has moved away. The truck left at eight, and since then {child} has been sitting on the curb across the street, before an empty house, with a walkie-talkie. You can hear it from the kitchen: “Come in. Come in.”',
  ],
  options: [
    {
      id: 'answer',
      text: 'Find the other walkie-talkie, and answer',
      outcomes: [
        {
          chance: 0.55,
          text: [
            '“This is the house,” you say from behind the stove, deep. “I’m hungry.” There is a long crackle. Then {child} comes in by the back door, not smiling, and gives you a look, and eats.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
            },
          ],
        },
        {
          chance: 0.45,
          text: [
            '{child} carries the thing back to you and lays it on the table. “That was for Nico,” {child.they} {child|says|say}. You had thought you were helping. You had been seen helping.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: -4,
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
      id: 'drive',
      text: 'Ask for the new address, and drive there on Saturday',
      energyCost: 12,
      moneyCost: 6000,
      outcomes: [
        {
          chance: 1,
          text: [
            'Three hours each way. They play for forty minutes, and then they fight, over a stick, and are both so happy to be fighting. You do it four times that year. Then there is a new stick, nearer by.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 9,
            },
            {
              kind: 'familiarity',
              role: 'child',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 5,
            },
          ],
        },
      ],
    },
    {
      id: 'sit',
      text: 'Go and sit on the curb as well',
      outcomes: [
        {
          chance: 1,
          text: [
            'You sit until the streetlights come on. “It’s only static,” {child} tells you finally. “But it’s his static.”',
          ],
          effects: [
            {
              kind: 'familiarity',
              role: 'child',
              by: 7,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 2,
            },
          ],
        },
      ],
    },
  ],
})
