import { defineEvent } from '../../define-event.ts'

export const somethingCold = defineEvent({
  id: 'something-cold',
  kind: 'question',
  category: 'health',
  title: 'Something cold',
  stages: ['infancy'],
  age: { to: 0 },
  trigger: { kind: 'draw', weight: 12 },
  importance: 2,
  offline: { kind: 'auto', option: 'listen' },
  text: [
    'Something round and cold is put down on you, and a man whom you do not know listens at the other end of it, as though it might be for him.',
  ],
  options: [
    {
      id: 'listen',
      text: 'Let him listen',
      outcomes: [
        {
          chance: 1,
          text: [
            'He listens for a long while, and then says a number. Everybody is pleased with the number. You had thought that it was louder.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'gauge', of: 'health', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'arc',
      text: 'Let go of what you have been holding',
      outcomes: [
        {
          chance: 1,
          text: ['It goes up in an arc. There are small ships on his tie, and now there is weather as well.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 0, gauges: { stress: 50, health: 50 } },
      choose: 'listen',
      roll: 0,
      expect: { gauges: { stress: -2, health: 1 } },
    },
  ],
})
