import { defineEvent } from '../../define-event.ts'

export const theLiftButton = defineEvent({
  id: 'the-lift-button',
  kind: 'question',
  category: 'chance',
  title: 'All the buttons',
  stages: ['infancy', 'childhood'],
  age: { from: 1, to: 5 },
  trigger: { kind: 'draw', weight: 10 },
  once: true,
  importance: 1,
  offline: { kind: 'auto', option: 'all' },
  text: ['You are lifted up, so that you may press the four. There are nine of them, and they light up.'],
  options: [
    {
      id: 'four',
      text: 'Press the four',
      outcomes: [
        {
          chance: 1,
          text: ['It lights up. You are put down again, and are told that nobody could have done it better.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'all',
      text: 'Press all of them',
      outcomes: [
        {
          chance: 1,
          text: ['You stop everywhere. On the seventh floor the doors open on a man in a towel, and you wave.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 1, gauges: { stress: 50, social: 50 } },
      choose: 'four',
      roll: 0,
      expect: { gauges: { stress: -2, social: 2 } },
    },
  ],
})
