import { defineEvent } from '../../define-event.ts'

export const theGreatGame = defineEvent({
  id: 'the-great-game',
  kind: 'question',
  category: 'play',
  title: 'Boules',
  stages: ['oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'watch' },
  text: [
    'Four men with a tape measure, under the limes. One of them has died in the spring; they play with a gap. “Do you throw?” the one with the cap asks, not looking at you.',
  ],
  options: [
    {
      id: 'throw',
      text: 'Throw',
      energyCost: 6,
      outcomes: [
        {
          chance: 0.5,
          odds: 'close',
          text: [
            'A hand’s breadth. Nobody says anything, which, you learn later, is the highest there is. Tuesdays and Fridays.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
        {
          chance: 0.5,
          odds: 'into the hedge',
          text: ['It goes into the hedge. All of them help you look, with sticks, in no hurry.'],
          effects: [{ kind: 'gauge', of: 'social', by: 6 }],
        },
      ],
    },
    {
      id: 'watch',
      text: 'Watch',
      outcomes: [
        {
          chance: 1,
          text: [
            'You watch from the bench for a summer. In the end you are asked to hold the tape, and then your word is law.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 70, gauges: { social: 50, happiness: 50 } },
      choose: 'throw',
      roll: 0,
      expect: { gauges: { social: 8, happiness: 4 } },
    },
  ],
})
