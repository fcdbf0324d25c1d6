import { defineEvent } from '../../define-event.ts'

export const aLog = defineEvent({
  id: 'a-log',
  kind: 'question',
  category: 'health',
  title: 'A log',
  stages: ['childhood'],
  age: { from: 3, to: 5 },
  cast: { elder: { relation: ['grandfather', 'father', 'mother'] } },
  trigger: { kind: 'draw', weight: 10 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'watch' },
  text: [
    '{elder} has a needle, a flame, and two pairs of glasses on. There is a log in your thumb. {elder.They} has not seen one like it, {elder.they} says, since they closed the sawmill.',
  ],
  options: [
    {
      id: 'watch',
      text: 'Watch',
      outcomes: [
        {
          chance: 1,
          text: [
            'It comes out slowly, and is laid on a plate. It is as long as an eyelash. You take the plate around to everybody.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: 1 },
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'familiarity', role: 'elder', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'other',
      text: 'Hold out the other thumb',
      outcomes: [
        {
          chance: 1,
          text: [
            '{elder} turns it to the light, looks at it from all sides, and finds nothing to complain of. By then the log is out, and you could not say of which.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: 1 },
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'affinity', role: 'elder', by: 4 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 3, gauges: { health: 50, happiness: 50 } },
      choose: 'watch',
      roll: 0,
      expect: { gauges: { health: 1, happiness: 3 } },
    },
  ],
})
