import { defineEvent } from '../../define-event.ts'

export const theWallpaper = defineEvent({
  id: 'the-wallpaper',
  kind: 'question',
  category: 'love',
  title: 'Eggshell',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { partner: { relation: ['spouse', 'partner'] } },
  trigger: { kind: 'draw', weight: 7 },
  importance: 2,
  offline: { kind: 'auto', option: 'same' },
  text: [
    '{partner} holds up two cards. One is called Eggshell and the other Morning. They are both white. It matters a great deal.',
  ],
  options: [
    {
      id: 'one',
      text: '“Morning”',
      outcomes: [
        {
          chance: 0.5,
          odds: 'you have chosen the right one',
          text: ['“That is what I thought.” You paint until midnight, with the radio on the floor.'],
          effects: [
            { kind: 'affinity', role: 'partner', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
        {
          chance: 0.5,
          odds: 'you have not',
          text: ['It is painted Morning. In the evening light, says {partner}, it has something of a dentist’s.'],
          effects: [
            { kind: 'affinity', role: 'partner', by: -2 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'same',
      text: 'Say that they are the same',
      outcomes: [
        {
          chance: 1,
          text: ['The look you get could be called Eggshell. But in the end you do it in blue, and blue it stays.'],
          effects: [
            { kind: 'affinity', role: 'partner', by: -3 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 25, gauges: { happiness: 50 } }, choose: 'one', roll: 0, expect: { gauges: { happiness: 2 } } },
  ],
})
