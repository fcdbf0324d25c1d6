import { defineEvent } from '../../define-event.ts'

export const theInstrument = defineEvent({
  id: 'the-instrument',
  kind: 'question',
  category: 'play',
  title: 'The accordion',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'window' },
  text: [
    'In the window of the pawnshop stands an accordion, with one key missing. It costs what you had put by for something sensible.',
  ],
  options: [
    {
      id: 'buy',
      text: 'Carry it home',
      moneyCost: 18000,
      outcomes: [
        {
          chance: 1,
          text: [
            'You learn the one song that does without the key. In the third week somebody in the house sings along, through the wall.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'window',
      text: 'Go and look at it on Saturdays',
      outcomes: [
        {
          chance: 1,
          text: [
            'On the fifth Saturday it is gone. You hear it, years later, out of a window, and know it by the gap.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, money: 46000, gauges: { happiness: 50, stress: 50 } },
      choose: 'buy',
      roll: 0,
      expect: { gauges: { happiness: 8, stress: -3 }, money: -18000 },
    },
  ],
})
