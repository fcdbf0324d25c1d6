import { defineEvent } from '../../define-event.ts'

export const theFast = defineEvent({
  id: 'the-fast',
  kind: 'question',
  category: 'health',
  title: 'Nothing but soup',
  stages: ['adolescence'],
  conditions: [
    { kind: 'studies', for: ['highSchool'] },
    { kind: 'season', in: ['autumn', 'winter', 'spring'] },
    { kind: 'weekend', is: false },
  ],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'toast' },
  text: [
    'The whole group is eating nothing but soup this week, since somebody’s sister did. It is the second day. You can smell a toast two blocks off.',
  ],
  options: [
    {
      id: 'soup',
      text: 'Keep to the soup',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'By Thursday you are all very fine and transparent and cannot stand each other. On Friday you go for pizza, together, without a word.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'gauge', of: 'health', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'toast',
      text: 'Eat a toast',
      outcomes: [
        {
          chance: 1,
          text: ['With butter, behind the gym, with your eyes closed. There are two others there.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'health', by: 1 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 15, gauges: { social: 50, health: 50 } },
      choose: 'soup',
      roll: 0,
      expect: { gauges: { social: 5, health: -2 } },
    },
  ],
})
