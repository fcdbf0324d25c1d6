import { defineEvent } from '../../define-event.ts'

export const theRadioPlay = defineEvent({
  id: 'the-radio-play',
  kind: 'question',
  category: 'home',
  title: 'What the grown-ups say',
  stages: ['childhood'],
  age: { from: 5, to: 12 },
  cast: { mother: { relation: 'mother' } },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'bed' },
  text: ['They think you are asleep. Through the door you can hear {mother}’s voice, and your own name in it.'],
  options: [
    {
      id: 'listen',
      text: 'Sit down behind the door',
      outcomes: [
        {
          chance: 0.7,
          text: ['It is about shoes: you grow, it is expensive, and it is said with something that is nearly pride.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'energy', by: -2 },
          ],
        },
        {
          chance: 0.3,
          text: ['It is about a move that then does not happen. You carry it around for three weeks all the same.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 6 }],
        },
      ],
    },
    {
      id: 'bed',
      text: 'Go back to bed',
      outcomes: [
        {
          chance: 1,
          text: ['The murmur comes through the wall like weather. Nobody ever slept badly in it.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -3 }],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 5, gauges: { happiness: 50 } }, choose: 'listen', roll: 0, expect: { gauges: { happiness: 4 } } },
  ],
})
