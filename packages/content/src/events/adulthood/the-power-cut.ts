import { defineEvent } from '../../define-event.ts'

export const thePowerCut = defineEvent({
  id: 'the-power-cut',
  kind: 'question',
  category: 'chance',
  title: 'Everything goes out',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'window' },
  text: [
    'Everything goes out: the lamp, the hum, the street. It is so quiet that you can hear the neighbors look for candles.',
  ],
  options: [
    {
      id: 'stairs',
      text: 'Go out on to the stairs with a flashlight',
      outcomes: [
        {
          chance: 1,
          text: [
            'They are all there, in bathrobes, with what has to be eaten. You learn ten names and have four kinds of ice cream.',
          ],
          effects: [{ kind: 'gauge', of: 'social', by: 8 }, { kind: 'gauge', of: 'happiness', by: 4 }, { kind: 'eat' }],
        },
      ],
    },
    {
      id: 'window',
      text: 'Sit at the window',
      outcomes: [
        {
          chance: 1,
          text: ['There are stars over the town. They had been there all along, like an uncle nobody asks.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -7 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, gauges: { social: 50, happiness: 50 } },
      choose: 'stairs',
      roll: 0,
      expect: { gauges: { social: 8, happiness: 4 } },
    },
  ],
})
