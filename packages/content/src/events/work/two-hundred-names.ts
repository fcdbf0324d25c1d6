import { defineEvent } from '../../define-event.ts'

export const twoHundredNames = defineEvent({
  id: 'two-hundred-names',
  kind: 'question',
  category: 'work',
  title: 'The list',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { mate: { relation: 'colleague', age: { from: 25 } } },
  conditions: [{ kind: 'job', ladders: ['engineering'], rung: { from: 4 } }],
  trigger: { kind: 'draw', weight: 70 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'They want two hundred names by Monday, ranked, out of a thousand. You do it by the numbers, because you said you would. The program puts {mate} at a hundred and ninety-eight. Change one weight in the third column and it’s two hundred and six.',
  ],
  options: [
    {
      id: 'sign',
      text: 'Leave the column alone',
      outcomes: [
        {
          chance: 1,
          text: [
            '{mate} takes it standing. “I’d have trusted you less,” {mate.they} says, weeks later, “if you’d moved it. I’d have liked you more.”',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: -16 },
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'gauge', of: 'happiness', by: -8 },
          ],
          remembers: { role: 'mate', as: 'number one ninety-eight' },
        },
      ],
    },
    {
      id: 'move',
      text: 'Change the weight',
      outcomes: [
        {
          chance: 1,
          text: [
            'The man who is two hundred now has three kids and a limp; you did not look him up, you were told. {mate} brings you a plant. It thrives in your window, on nothing.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: 12 },
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'remember', what: 'hid-a-mistake' },
          ],
        },
      ],
    },
    {
      id: 'own',
      text: 'Put your own name on the sheet, and take off three others',
      conditions: [{ kind: 'job', days: 900 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'They laugh, and then they add it up, and take it. You leave with half a year’s pay, past a desk where a lamp is on. {mate} never finds out. You’re fifty-fifty about that.',
          ],
          effects: [
            { kind: 'loseJob' },
            { kind: 'money', by: 5_000_000 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 35, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'sign',
      roll: 0,
      expect: { gauges: { stress: 10, happiness: -8 } },
    },
  ],
})
