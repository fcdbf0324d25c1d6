import { defineEvent } from '../../define-event.ts'

export const theShopThatClosed = defineEvent({
  id: 'the-shop-that-closed',
  kind: 'question',
  category: 'loss',
  title: 'Closing down',
  stages: ['adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'hand' },
  text: [
    'The hardware store is closing. Its owner sold you your first hammer and showed you where to hold it. He stands among the drawers, and each drawer has a screw on the front, so that one knows.',
  ],
  options: [
    {
      id: 'buy',
      text: 'Buy a drawer',
      moneyCost: 3500,
      outcomes: [
        {
          chance: 1,
          text: ['Brass, round-headed, number six, about four thousand. You will never need another, nor these.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'stress', by: -1 },
          ],
        },
      ],
    },
    {
      id: 'hand',
      text: 'Shake his hand',
      outcomes: [
        {
          chance: 1,
          text: [
            'He holds it where a hammer should be held: at the end. In spring it is a place for nails, the other sort.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 36, money: 17000, gauges: { happiness: 50, stress: 50 } },
      choose: 'buy',
      roll: 0,
      expect: { gauges: { happiness: 3, stress: -1 }, money: -3500 },
    },
  ],
})
