import { defineEvent } from '../../define-event.ts'

export const theDare = defineEvent({
  id: 'the-dare',
  kind: 'question',
  category: 'friendship',
  title: 'The bridge',
  stages: ['adolescence'],
  conditions: [{ kind: 'season', in: ['summer'] }],
  trigger: { kind: 'draw', weight: 21 },
  cooldownDays: 2000,
  importance: 5,
  offline: { kind: 'hold' },
  text: [
    'The river is brown and slow, and the bridge is twelve feet, or thirty, depending on who tells it. Everyone has jumped. Everyone is looking at you.',
  ],
  options: [
    {
      id: 'jump',
      text: 'Jump',
      outcomes: [
        {
          chance: 0.88,
          odds: 'you come up laughing',
          text: [
            'The air takes longer than you thought. Then everything is cold and loud and you are, briefly, the whole story.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'remember', what: 'jumped' },
          ],
        },
        {
          chance: 0.12,
          odds: 'you hit something',
          text: [
            'There was a shopping cart down there. There had always been a shopping cart. Six weeks in a cast, signed by all of them.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: -15 },
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'remember', what: 'jumped' },
          ],
        },
      ],
    },
    {
      id: 'climb-down',
      text: 'Climb back down',
      outcomes: [
        {
          chance: 1,
          text: ['Somebody makes a chicken noise, and then, after a moment, somebody else climbs down too.'],
          effects: [
            { kind: 'gauge', of: 'social', by: -4 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 16, gauges: { health: 95 } },
      choose: 'jump',
      roll: 0.95,
      expect: { gauges: { health: -15 }, remembers: ['jumped'] },
    },
  ],
})
