import { defineEvent } from '../../define-event.ts'

export const theDentistChair = defineEvent({
  id: 'the-dentist-chair',
  kind: 'question',
  category: 'health',
  title: 'Open wide',
  stages: ['childhood'],
  age: { from: 3, to: 7 },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'shut' },
  text: [
    'The chair goes up by itself. The lamp has five suns. “Just looking,” says the man with the small mirror, and you have heard that one.',
  ],
  options: [
    {
      id: 'open',
      text: 'Open',
      outcomes: [
        {
          chance: 0.8,
          odds: 'he only looks',
          text: ['He only looks. You get a ring with a frog on it. Not everything that is said is a lie.'],
          effects: [
            { kind: 'gauge', of: 'health', by: 3 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
        {
          chance: 0.2,
          odds: 'he does not',
          text: ['He does not only look. But it is short, and the frog is a large one.'],
          effects: [
            { kind: 'gauge', of: 'health', by: 4 },
            { kind: 'gauge', of: 'stress', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'shut',
      text: 'Keep it shut',
      outcomes: [
        {
          chance: 1,
          text: ['They come back next week, all of them: the suns, the mirror, you. Today you have won.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 3, gauges: { health: 50, happiness: 50 } },
      choose: 'open',
      roll: 0,
      expect: { gauges: { health: 3, happiness: 2 } },
    },
  ],
})
