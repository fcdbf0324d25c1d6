import { defineEvent } from '../../define-event.ts'

export const theEmptyDesk = defineEvent({
  id: 'the-empty-desk',
  kind: 'question',
  category: 'work',
  title: 'His desk',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'employed', is: true }],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'leave' },
  text: [
    'He retired on Friday. On Monday his desk is there, with the ring from the cup, and they ask whether you would like it: it has the radiator.',
  ],
  options: [
    {
      id: 'take',
      text: 'Take it',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is warm. In the drawer there is a list of birthdays, everyone’s, with what they like. Yours has been underlined.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'leave',
      text: 'Stay where you are',
      outcomes: [
        {
          chance: 1,
          text: ['It goes to the printer. For months people walk around a place where nobody is.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -3 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 36, gauges: { happiness: 50, stress: 50 } },
      choose: 'take',
      roll: 0,
      expect: { gauges: { happiness: 4, stress: 2 } },
    },
  ],
})
