import { defineEvent } from '../../define-event.ts'

export const theLostPhone = defineEvent({
  id: 'the-lost-phone',
  kind: 'question',
  category: 'chance',
  title: 'On the back seat',
  stages: ['adolescence'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'driver' },
  text: ['On the back seat of the bus lies a telephone, unlocked. It is ringing. “Mom”, it says.'],
  options: [
    {
      id: 'answer',
      text: 'Answer it',
      outcomes: [
        {
          chance: 1,
          text: [
            '“You are not my son,” says the voice at once. By the last stop the son is standing there, out of breath, and goes red at what you may have been told.',
          ],
          effects: [{ kind: 'gauge', of: 'social', by: 6 }],
        },
      ],
    },
    {
      id: 'driver',
      text: 'Give it to the driver',
      outcomes: [
        {
          chance: 1,
          text: ['He puts it in a box with a dozen others. Two of them are ringing.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -2 }],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 15, gauges: { social: 50 } }, choose: 'answer', roll: 0, expect: { gauges: { social: 6 } } },
  ],
})
