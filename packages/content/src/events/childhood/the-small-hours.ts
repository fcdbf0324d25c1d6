import { defineEvent } from '../../define-event.ts'

export const theSmallHours = defineEvent({
  id: 'the-small-hours',
  kind: 'question',
  category: 'family',
  title: 'The small hours',
  stages: ['infancy'],
  age: { to: 0 },
  cast: { mother: { relation: 'mother' } },
  trigger: { kind: 'draw', weight: 14 },
  importance: 2,
  offline: { kind: 'auto', option: 'cry' },
  text: [
    'It is dark. Something is missing, and it may be {mother}. You are the only one who knows about it.',
    'The ceiling has gone out. There is a wall, and behind it, breathing.',
  ],
  options: [
    {
      id: 'cry',
      text: 'Let it be known',
      outcomes: [
        {
          chance: 1,
          text: ['Steps, a lamp, {mother} with one eye open. It was {mother} that was missing. You were quite right.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'familiarity', role: 'mother', by: 3 },
            { kind: 'affinity', role: 'mother', by: -1 },
          ],
        },
      ],
    },
    {
      id: 'listen',
      text: 'Lie still and listen',
      outcomes: [
        {
          chance: 1,
          text: [
            'There is a clock, a pipe, a car that goes by and takes the window with it across the wall. In the morning they tell each other, in low voices, that you slept.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'affinity', role: 'mother', by: 3 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 0, gauges: { happiness: 50 } }, choose: 'cry', roll: 0, expect: { gauges: { happiness: 4 } } },
  ],
})
