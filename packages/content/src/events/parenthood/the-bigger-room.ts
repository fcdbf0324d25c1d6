import { defineEvent } from '../../define-event.ts'

export const theBiggerRoom = defineEvent({
  id: 'the-bigger-room',
  kind: 'question',
  category: 'family',
  title: 'The bigger room',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    child: { relation: ['son', 'daughter'], age: { from: 12, to: 17 } },
    other: { relation: ['son', 'daughter'], age: { from: 8, to: 13 } },
  },
  trigger: { kind: 'followUp' },
  cooldownDays: 3000,
  importance: 5,
  offline: { kind: 'auto', option: 'lot' },
  text: [
    'There is one room with two windows and one that looks onto the wall. {child} has had the wall since always. Now {other} wants to know when it is decided, and why it was ever otherwise. They both stand in front of you. They have the same chin.',
  ],
  options: [
    {
      id: 'older',
      text: '{child} is older: {child} gets the windows',
      outcomes: [
        {
          chance: 1,
          text: [
            '{other} lies on the floor of the room with the wall and says that it is like living in an envelope. {child} keeps the door open, at first, so that some of the light falls out into the hall.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'affinity', role: 'other', by: -8 },
            { kind: 'remember', what: 'windows-to-the-older' },
          ],
          followUps: [{ event: 'the-accounting', afterDays: [1700, 1825] }],
          remembers: { role: 'other', as: 'the room like an envelope' },
        },
      ],
    },
    {
      id: 'younger',
      text: 'Leave it as it is',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} takes down the one poster and puts it up again, straighter. At seventeen, in an essay for a college, {child.they} {child|describes|describe} a wall, brick by brick, for two pages. It is very good. They take {child.them} on the strength of it.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -9 },
            { kind: 'affinity', role: 'other', by: 4 },
            { kind: 'remember', what: 'windows-to-the-younger' },
          ],
          followUps: [{ event: 'the-accounting', afterDays: [1700, 1825] }],
          remembers: { role: 'child', as: 'the wall, brick by brick' },
        },
      ],
    },
    {
      id: 'lot',
      text: 'Let them draw lots, every New Year',
      outcomes: [
        {
          chance: 1,
          text: [
            'It becomes the great feast of the year, with a hat. They carry mattresses past each other in the hall at midnight, screaming with laughter. Neither ever gets a nail into a wall.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 4 },
            { kind: 'affinity', role: 'other', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'remember', what: 'the-hat-at-new-year' },
          ],
          followUps: [{ event: 'the-accounting', afterDays: [1700, 1825] }],
        },
      ],
    },
    {
      id: 'mine',
      text: 'Give one of them your room',
      energyCost: 3,
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'the-day-for-one' },
            { kind: 'remembers', what: 'admitted-it' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You move in with the wall. It has a stain like Florida. You can hear them both through it at night, talking, the way they used to, about you.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'affinity', role: 'other', by: 6 },
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'remember', what: 'you-took-the-wall' },
          ],
          followUps: [{ event: 'the-accounting', afterDays: [1700, 1825] }],
          remembers: { role: 'child', as: 'who took the wall' },
        },
      ],
    },
  ],
})
