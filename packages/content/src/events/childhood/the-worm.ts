import { defineEvent } from '../../define-event.ts'

export const theWorm = defineEvent({
  id: 'the-worm',
  kind: 'question',
  category: 'chance',
  title: 'After the rain',
  stages: ['childhood'],
  age: { to: 6 },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 1,
  offline: { kind: 'auto', option: 'watch' },
  text: [
    'The sidewalk is full of worms, on their way to somewhere. The others step over them. One has made it to the middle and stopped.',
  ],
  options: [
    {
      id: 'carry',
      text: 'Carry it across',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is colder than you, and does not thank you. You do it many more times. They have to go back for you.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 4 }],
        },
      ],
    },
    {
      id: 'watch',
      text: 'Lie down and see what it does',
      outcomes: [
        {
          chance: 1,
          text: [
            'It does nothing, for a long time, and then it does everything at once. You are wet from the chin to the knees.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'gauge', of: 'health', by: -1 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 8, gauges: { happiness: 50 } }, choose: 'carry', roll: 0, expect: { gauges: { happiness: 4 } } },
  ],
})
