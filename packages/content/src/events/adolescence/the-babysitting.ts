import { defineEvent } from '../../define-event.ts'

export const theBabysitting = defineEvent({
  id: 'the-babysitting',
  kind: 'question',
  category: 'money',
  title: 'Two small boys',
  stages: ['adolescence'],
  age: { from: 14, to: 17 },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'den' },
  text: [
    'Ten dollars an hour, two boys, a dog. They will be asleep by eight, says the mother, in the door, already going.',
  ],
  options: [
    {
      id: 'strict',
      text: 'Bed at eight',
      outcomes: [
        {
          chance: 0.5,
          odds: 'it works',
          text: [
            'At eight they are in bed. At nine they ask, in the dark, where you have learned that. Forty dollars.',
          ],
          effects: [
            { kind: 'money', by: 4000 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
        {
          chance: 0.5,
          odds: 'it does not',
          text: [
            'They are in bed at eight, at twenty past, at ten, at eleven, and at one with the dog. Forty dollars.',
          ],
          effects: [
            { kind: 'money', by: 4000 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'den',
      text: 'Build a den under the table',
      outcomes: [
        {
          chance: 1,
          text: ['All four of you are asleep in it when the key turns. You get thirty, and are asked for by name.'],
          effects: [
            { kind: 'money', by: 3000 },
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 14, gauges: { stress: 50 } },
      choose: 'strict',
      roll: 0,
      expect: { gauges: { stress: 2 }, money: 4000 },
    },
  ],
})
