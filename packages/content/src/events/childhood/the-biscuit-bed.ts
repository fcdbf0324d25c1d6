import { defineEvent } from '../../define-event.ts'

export const theBiscuitBed = defineEvent({
  id: 'the-biscuit-bed',
  kind: 'question',
  category: 'season',
  title: 'How deep',
  stages: ['childhood'],
  age: { from: 3, to: 5 },
  cast: { grandfather: { relation: 'grandfather' } },
  conditions: [{ kind: 'season', in: ['spring'] }],
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'water' },
  text: [
    'Potatoes come of potatoes, says {grandfather}, and beans of beans, and shows you on {grandfather.their} finger how deep. You have a cookie.',
  ],
  options: [
    {
      id: 'water',
      text: 'Plant it, and water it',
      outcomes: [
        {
          chance: 1,
          text: [
            'You water it every day after breakfast. {grandfather} walks around the place with great care, and says that cookies take their time.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'affinity', role: 'grandfather', by: 4 },
          ],
          followUps: [{ event: 'what-came-up', afterDays: [30, 60] }],
        },
      ],
    },
    {
      id: 'dig',
      text: 'Plant it, and look every evening how far it is',
      outcomes: [
        {
          chance: 1,
          text: [
            'On the first evening it is softer. On the second it has visitors. On the third there is only the place. It has grown downward, you report.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 3, gauges: { happiness: 50 } },
      choose: 'water',
      roll: 0,
      expect: { gauges: { happiness: 3 }, followUp: 'what-came-up' },
    },
  ],
})
