import { defineEvent } from '../../define-event.ts'

export const theFifthNote = defineEvent({
  id: 'the-fifth-note',
  kind: 'question',
  category: 'friendship',
  title: 'Four notes',
  stages: ['infancy'],
  age: { to: 0 },
  trigger: { kind: 'draw', weight: 13 },
  importance: 2,
  offline: { kind: 'auto', option: 'wait' },
  text: [
    'Behind the wall somebody is playing a horn. There are four notes, and then it stops, and then there are the same four. There ought to be a fifth.',
  ],
  options: [
    {
      id: 'supply',
      text: 'Supply it',
      outcomes: [
        {
          chance: 1,
          text: [
            'You supply it. Behind the wall it goes quiet. Then the four again, carefully, and after them a pause that is exactly your size.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
          followUps: [{ event: 'four-notes-on-the-landing', afterDays: [700, 1300] }],
        },
      ],
    },
    {
      id: 'wait',
      text: 'Wait for it',
      outcomes: [
        {
          chance: 1,
          text: [
            'Four. You lie there with your mouth open. Four. If it comes at all that week, it comes while you are asleep.',
          ],
          effects: [
            { kind: 'gauge', of: 'energy', by: -1 },
            { kind: 'gauge', of: 'stress', by: -1 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 0, gauges: { happiness: 50, social: 50 } },
      choose: 'supply',
      roll: 0,
      expect: { gauges: { happiness: 5, social: 3 }, followUp: 'four-notes-on-the-landing' },
    },
  ],
})
