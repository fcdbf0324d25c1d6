import { defineEvent } from '../../define-event.ts'

export const theTrainee = defineEvent({
  id: 'the-trainee',
  kind: 'question',
  category: 'work',
  title: 'The new one',
  stages: ['adult'],
  conditions: [{ kind: 'employed', is: true }],
  trigger: { kind: 'draw', weight: 8 },
  once: true,
  importance: 4,
  offline: { kind: 'deadline', option: 'leave', minutes: 4320 },
  text: [
    'They have sat someone next to you who is twenty, and afraid of the telephone. You remember a telephone like that.',
  ],
  options: [
    {
      id: 'teach',
      text: 'Take the first calls together',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'You write the sentence on a card: “Let me find out and call you back.” It is all that anyone needs. It took you years to find.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'meet', affinity: 30 },
          ],
        },
      ],
    },
    {
      id: 'leave',
      text: 'Let them find out',
      outcomes: [
        {
          chance: 1,
          text: ['They find out. It takes until March, and they find out something about you, as well.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
        },
      ],
    },
    {
      id: 'report',
      text: 'Mention it upstairs',
      outcomes: [
        {
          chance: 1,
          text: [
            'Upstairs is grateful. The chair beside you is empty by Friday, and spins a little when somebody walks past.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'gauge', of: 'social', by: -5 },
            { kind: 'remember', what: 'the-empty-chair' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 38, gauges: { stress: 30 } },
      choose: 'report',
      expect: { gauges: { stress: 5 }, remembers: ['the-empty-chair'] },
    },
  ],
})
