import { defineEvent } from '../../define-event.ts'

export const theStairsAgain = defineEvent({
  id: 'the-stairs-again',
  kind: 'question',
  category: 'health',
  title: 'The stairs, again',
  stages: ['oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 4,
  offline: { kind: 'deadline', option: 'pause', minutes: 2880 },
  text: [
    'Thirteen steps. You used to take them in the dark, with a tray. You are standing at the bottom, having a think.',
  ],
  options: [
    {
      id: 'rail',
      text: 'Have a rail put in',
      moneyCost: 24000,
      outcomes: [
        {
          chance: 1,
          text: [
            'It is beech, and exactly where the hand wants it. You had been cross with it for a year before it came.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'health', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'pause',
      text: 'Rest halfway',
      outcomes: [
        {
          chance: 1,
          text: [
            'On the seventh step there is a view that you had never had: the hall, from above, with all the coats like people waiting.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
        },
      ],
    },
    {
      id: 'run',
      text: 'Take them at a run, once',
      outcomes: [
        {
          chance: 0.7,
          odds: 'you get to the top',
          text: [
            'You get to the landing, and shout about it. It is, once more, the furthest that you have ever been from the kitchen.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 10 }],
        },
        {
          chance: 0.3,
          odds: 'you come down again faster',
          text: ['Six steps this time, and then all six in one. The bump is on the other side.'],
          effects: [
            { kind: 'gauge', of: 'health', by: -10 },
            { kind: 'gauge', of: 'stress', by: 8 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 75, gauges: { health: 60 } }, choose: 'run', roll: 0.9, expect: { gauges: { health: -10 } } },
  ],
})
