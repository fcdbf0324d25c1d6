import { defineEvent } from '../../define-event.ts'

export const theAllotment = defineEvent({
  id: 'the-allotment',
  kind: 'question',
  category: 'home',
  title: 'Plot nineteen',
  stages: ['adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 6 },
  once: true,
  importance: 4,
  offline: { kind: 'hold' },
  text: [
    'After eight years on the list, a letter: plot nineteen is yours. It has a shed, a bath, and couch grass up to the knee.',
  ],
  options: [
    {
      id: 'take',
      text: 'Take it',
      energyCost: 10,
      outcomes: [
        {
          chance: 1,
          text: [
            'The first summer yields four beans and a friendship with the man from plot twenty, who knows everything, and says so.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'health', by: 3 },
            { kind: 'remember', what: 'plot-nineteen' },
            {
              kind: 'startRoutine',
              id: 'allotment',
              title: 'The garden plot',
              place: 'town',
              time: 'morning',
              days: 'weekend',
              minutes: 150,
              energy: 4,
            },
          ],
        },
      ],
    },
    {
      id: 'pass',
      text: 'Let the next one have it',
      outcomes: [
        {
          chance: 1,
          text: ['You go past it sometimes. Somebody has painted the bath blue.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
        },
      ],
    },
  ],
  examples: [{ given: { age: 50, gauges: { stress: 40 } }, choose: 'pass', expect: { gauges: { stress: -1 } } }],
})
