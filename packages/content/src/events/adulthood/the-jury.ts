import { defineEvent } from '../../define-event.ts'

export const theJury = defineEvent({
  id: 'the-jury',
  kind: 'question',
  category: 'growth',
  title: 'Twelve chairs',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [
    { kind: 'not', of: { kind: 'ill', illness: 'dementia' } },
    { kind: 'not', of: { kind: 'job', ladders: ['police', 'law'] } },
  ],
  trigger: { kind: 'draw', weight: 5 },
  once: true,
  importance: 5,
  offline: { kind: 'hold' },
  text: [
    'You have been drawn for the jury. Eleven of the twelve have made up their minds by lunch. He has, they say, a face for it.',
  ],
  options: [
    {
      id: 'hold',
      text: '“I am not sure”',
      energyCost: 12,
      outcomes: [
        {
          chance: 0.6,
          odds: 'they think again',
          text: [
            'You say it for three days. On the fourth somebody else is not sure either. What the law calls a doubt, you now know, is a matter of sitting still.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'remember', what: 'was-not-sure' },
          ],
        },
        {
          chance: 0.4,
          odds: 'they do not',
          text: [
            'They wait, looking at their watches, then at you. In the end it is eleven to one, and goes to twelve others.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'social', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'with',
      text: 'Raise your hand with the rest',
      outcomes: [
        {
          chance: 1,
          text: ['It takes four minutes. He looks along the row as it is read out, and you are in the row.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'energy', by: 4 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 36, gauges: { happiness: 50, stress: 50 } },
      choose: 'hold',
      roll: 0,
      expect: { gauges: { happiness: 6, stress: 5 }, remembers: ['was-not-sure'] },
    },
  ],
})
