import { defineEvent } from '../../define-event.ts'

export const theLongLetter = defineEvent({
  id: 'the-long-letter',
  kind: 'question',
  category: 'loss',
  title: 'To be opened',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { lost: { relation: ['mother', 'father', 'spouse', 'grandmother', 'grandfather'], status: 'dead' } },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'keep' },
  text: [
    'Clearing the desk you find an envelope, sealed, with your own name on it in {lost}’s hand. There is no date.',
  ],
  options: [
    {
      id: 'open',
      text: 'Open it',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is about the trash: which on Monday, which on Thursday. At the end it says, “and look after yourself, which you do not”.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'keep',
      text: 'Do not open it',
      outcomes: [
        {
          chance: 1,
          text: ['As long as it is closed, there is something left to be said. It stands behind the clock.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'gauge', of: 'happiness', by: 1 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 36, gauges: { happiness: 50, stress: 50 } },
      choose: 'open',
      roll: 0,
      expect: { gauges: { happiness: 5, stress: -4 } },
    },
  ],
})
