import { defineEvent } from '../../define-event.ts'

export const burnout = defineEvent({
  id: 'burnout',
  kind: 'question',
  category: 'work',
  title: 'The elevator',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [
    { kind: 'job', days: 250, partTime: false },
    { kind: 'gauge', of: 'stress', from: 65 },
  ],
  trigger: { kind: 'waiting', medianDays: 160 },
  cooldownDays: 2000,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'On Tuesday you are in the elevator, and it goes up, and it goes down, and it goes up, and you find that you have not pressed anything.',
  ],
  options: [
    {
      id: 'doctor',
      text: 'Tell a doctor about the elevator',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'Six weeks, she writes, and underlines it. In the second week you sleep. In the fifth you notice birds.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -28 },
            { kind: 'gauge', of: 'energy', by: 20 },
            { kind: 'performance', by: -12 },
          ],
        },
      ],
    },
    {
      id: 'resign',
      text: 'Walk out of the building',
      outcomes: [
        {
          chance: 1,
          text: [
            'You walk out past the gate, past the bakery, past the last stop of the streetcar. The coat is still up there. Let it.',
          ],
          effects: [
            { kind: 'loseJob' },
            { kind: 'gauge', of: 'stress', by: -24 },
            { kind: 'remember', what: 'walked-out' },
          ],
        },
      ],
    },
    {
      id: 'press',
      text: 'Press the button',
      outcomes: [
        {
          chance: 1,
          text: ['You press the button. The doors open on your floor, and all the screens are on.'],
          effects: [
            { kind: 'gauge', of: 'health', by: -9 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'performance', by: -6 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 40, employed: true, gauges: { stress: 80 } },
      choose: 'resign',
      expect: { gauges: { stress: -24 }, remembers: ['walked-out'] },
    },
  ],
})
