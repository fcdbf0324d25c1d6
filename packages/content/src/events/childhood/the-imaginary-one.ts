import { defineEvent } from '../../define-event.ts'

export const theImaginaryOne = defineEvent({
  id: 'the-imaginary-one',
  kind: 'question',
  category: 'play',
  title: 'Herr Bock',
  stages: ['childhood'],
  age: { to: 6 },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'curtain' },
  text: [
    'Herr Bock lives behind the curtain and is as tall as the tap. He has had no supper. You have told them so, and they have laughed.',
  ],
  options: [
    {
      id: 'plate',
      text: 'Insist on a plate',
      outcomes: [
        {
          chance: 1,
          text: [
            'He gets a plate, and a small fork. He eats only what you do not like. It is an excellent arrangement.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 5 }],
        },
      ],
    },
    {
      id: 'curtain',
      text: 'Bring him something, behind the curtain',
      outcomes: [
        {
          chance: 1,
          text: ['They find the potato in April. By then Herr Bock has moved.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 8, gauges: { happiness: 50 } }, choose: 'plate', roll: 0, expect: { gauges: { happiness: 5 } } },
  ],
})
