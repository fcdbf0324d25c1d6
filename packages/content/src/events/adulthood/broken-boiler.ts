import { defineEvent } from '../../define-event.ts'

export const brokenBoiler = defineEvent({
  id: 'broken-boiler',
  kind: 'question',
  category: 'home',
  title: 'The boiler',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'livesIn', home: 'owned' }],
  trigger: { kind: 'draw', weight: 9, modifiers: [{ when: { kind: 'season', in: ['winter'] }, times: 3 }] },
  cooldownDays: 2400,
  importance: 5,
  offline: { kind: 'deadline', option: 'jumpers', minutes: 2 * 1440 },
  text: [
    'It makes a sound like a sigh, and then it makes no sound at all. By noon you can see your breath in the bathroom.',
    'The shower goes from warm to cold in one second, and stays there. Downstairs a red light is blinking, which has never blinked.',
    'You find a puddle under it, and then you find that the puddle is still growing. The radiators are as cold as railings.',
  ],
  options: [
    {
      id: 'new',
      text: 'Have a new one put in',
      moneyCost: 420_000,
      outcomes: [
        {
          chance: 1,
          text: [
            'Two men carry out the old one as gently as a relative. The new one is the size of a suitcase, and hums.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: -5 }],
        },
      ],
    },
    {
      id: 'repair',
      text: 'Have it patched up',
      moneyCost: 38_000,
      outcomes: [
        {
          chance: 0.6,
          odds: 'it holds',
          text: ['“It’ll see you out,” says the man, and blushes.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -2 }],
        },
        {
          chance: 0.4,
          odds: 'it does not',
          text: ['It holds until the Sunday. On the Sunday it comes down through the ceiling, quite slowly.'],
          effects: [
            { kind: 'money', by: -250_000 },
            { kind: 'gauge', of: 'stress', by: 10 },
          ],
        },
      ],
    },
    {
      id: 'jumpers',
      text: 'Wear two sweaters until spring',
      outcomes: [
        {
          chance: 1,
          text: [
            'You live in the kitchen, with the oven door open. In March you notice that you have grown fond of it.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: -6 },
            { kind: 'gauge', of: 'happiness', by: -3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 45, gauges: { health: 70, happiness: 60 } },
      choose: 'jumpers',
      expect: { gauges: { health: -6, happiness: -3 } },
    },
  ],
})
