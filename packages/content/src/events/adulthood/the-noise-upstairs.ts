import { defineEvent } from '../../define-event.ts'

export const theNoiseUpstairs = defineEvent({
  id: 'the-noise-upstairs',
  kind: 'question',
  category: 'home',
  title: 'Heels',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  importance: 2,
  offline: { kind: 'auto', option: 'broom' },
  text: [
    'Somebody walks above you, in heels, from the window to the door and back. It is midnight. It has been Tuesday for three weeks.',
    'Click, click, click, turn. You know the length of the apartment above yours by now: nine steps. It is half past twelve, and she has her heels on.',
    'The lamp over your bed trembles a little with each step. Heels, at midnight, from one wall to the other, for weeks now.',
  ],
  options: [
    {
      id: 'broom',
      text: 'The broom',
      outcomes: [
        {
          chance: 1,
          text: ['Three knocks. It stops. You lie there and wonder what is the matter with her.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'gauge', of: 'energy', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'up',
      text: 'Go up, with slippers',
      energyCost: 4,
      moneyCost: 1800,
      outcomes: [
        {
          chance: 0.7,
          odds: 'she laughs',
          text: [
            'They are red felt. She laughs, and then she does not; it is about a letter. You hear it over tea, in your socks.',
          ],
          effects: [{ kind: 'gauge', of: 'social', by: 7 }],
        },
        {
          chance: 0.3,
          odds: 'nobody opens',
          text: [
            'Nobody opens. You hang them on the handle. After that somebody walks there softly, from the window to the door and back.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 25, gauges: { stress: 50 } }, choose: 'broom', roll: 0, expect: { gauges: { stress: 3 } } },
  ],
})
