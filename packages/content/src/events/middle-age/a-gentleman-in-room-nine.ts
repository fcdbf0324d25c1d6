import { defineEvent } from '../../define-event.ts'

export const aGentlemanInRoomNine = defineEvent({
  id: 'a-gentleman-in-room-nine',
  kind: 'question',
  category: 'love',
  title: 'Room nine',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: {
    elder: {
      relation: ['mother', 'father'],
    },
  },
  conditions: [
    {
      kind: 'arranged',
      role: 'elder',
      as: ['residence'],
    },
    {
      kind: 'any',
      of: [
        {
          kind: 'knows',
          relation: 'mother',
          status: 'dead',
        },
        {
          kind: 'knows',
          relation: 'father',
          status: 'dead',
        },
      ],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 60,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'auto',
    option: 'knock',
  },
  text: [
    'You have come on the wrong day. {elder} is not in {elder.their} room, and the nurse studies the chart. “Try nine,” she says. From nine comes a record, and two voices, singing the wrong words to it, the same wrong words.',
  ],
  options: [
    {
      id: 'knock',
      text: 'Knock',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'You are introduced. There is cake, on one plate. “Sit,” says {elder}, “you’re making us feel like children.” It takes you the length of a side to stop looking at the two pairs of slippers.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'elder',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
            {
              kind: 'familiarity',
              role: 'elder',
              by: 5,
            },
          ],
        },
        {
          chance: 0.4,
          text: [
            'The record is lifted. {elder} comes out with a straight back and walks you to the elevator. “Tuesdays and Sundays,” {elder.they} {elder|says|say}. “You call before.”',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'elder',
              by: -3,
            },
            {
              kind: 'familiarity',
              role: 'elder',
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
      id: 'nurse',
      text: 'Ask the nurse if this ought to be allowed',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Ought?” says the nurse. She has a whole drawer of families like you. There are papers, and a meeting about dignity, and at the end of it {elder} is moved to the other wing, and sings no more that anyone has heard.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'elder',
              by: -16,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
          ],
        },
      ],
    },
    {
      id: 'home',
      text: 'Go home, and call before, the next time',
      outcomes: [
        {
          chance: 1,
          text: [
            'You sit in your car for a while with the window down. You can hear it from the lot. You had thought it was you who was keeping {elder} alive, and drive home lighter, and a bit put out.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
            },
            {
              kind: 'affinity',
              role: 'elder',
              by: 3,
            },
          ],
        },
      ],
    },
  ],
  examples: [{ given: { age: 34 }, choose: 'knock', roll: 0.01, expect: { says: 'It takes you the length' } }],
})
