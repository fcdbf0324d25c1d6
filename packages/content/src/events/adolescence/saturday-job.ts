import { defineEvent } from '../../define-event.ts'

export const saturdayJob = defineEvent({
  id: 'saturday-job',
  kind: 'question',
  category: 'money',
  title: 'Help wanted',
  stages: ['adolescence'],
  age: { from: 14 },
  trigger: { kind: 'draw', weight: 8 },
  cooldownDays: 2000,
  importance: 4,
  offline: { kind: 'deadline', option: 'walk-on', minutes: 3 * 1440 },
  text: ['A card in the bakery window: help wanted, Saturdays, from five. Somebody has underlined “five”.'],
  options: [
    {
      id: 'take',
      text: 'Go in',
      energyCost: 20,
      outcomes: [
        {
          chance: 1,
          text: [
            'You learn what five in the morning looks like, and that bread is mostly waiting. They pay you in an envelope, warm.',
          ],
          effects: [
            { kind: 'money', by: 48_000 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'worked-young' },
          ],
        },
      ],
    },
    {
      id: 'walk-on',
      text: 'Walk on',
      outcomes: [
        {
          chance: 1,
          text: ['On Saturday you sleep until ten. It is a very good sleep.'],
          effects: [{ kind: 'gauge', of: 'energy', by: 5 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 15 },
      choose: 'take',
      expect: { money: 48_000, gauges: { energy: -20 }, remembers: ['worked-young'] },
    },
  ],
})
