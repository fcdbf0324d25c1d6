import { defineEvent } from '../../define-event.ts'

export const pocketMoney = defineEvent({
  id: 'pocket-money',
  kind: 'question',
  category: 'money',
  title: 'Two coins',
  stages: ['childhood'],
  age: { from: 6, to: 12 },
  trigger: { kind: 'draw', weight: 7 },
  cooldownDays: 2400,
  importance: 3,
  offline: { kind: 'auto', option: 'save' },
  text: [
    'Two coins on the kitchen table, every Saturday. This week the shop has the compass in its window: eleven weeks of coins.',
  ],
  options: [
    {
      id: 'save',
      text: 'Put them in the tin',
      outcomes: [
        {
          chance: 1,
          text: ['The tin says “clack”. Ten to go. You shake it at night, to hear your expedition.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -2 },
            {
              kind: 'appoint',
              title: 'Eleven Saturdays',
              message:
                'The tin is full. The compass is yours. It turns out that north is where the neighbor’s garage is.',
              daysFromNow: 77,
              hour: 10,
              place: 'town',
              effects: [{ kind: 'gauge', of: 'happiness', by: 8 }],
            },
          ],
        },
      ],
    },
    {
      id: 'sherbet',
      text: 'Sherbet, now',
      outcomes: [
        {
          chance: 1,
          text: ['It is gone by the corner. It was, however, very good until the corner.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
        },
      ],
    },
    {
      id: 'share',
      text: 'One for sherbet, and one for whoever has none',
      outcomes: [
        {
          chance: 1,
          text: ['You sit on the wall with a boy from number six, and both have orange tongues.'],
          effects: [
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
  ],
  examples: [{ given: { age: 8, gauges: { happiness: 60 } }, choose: 'sherbet', expect: { gauges: { happiness: 3 } } }],
})
