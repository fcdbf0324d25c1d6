import { defineEvent } from '../../define-event.ts'

export const theYoungNeighbours = defineEvent({
  id: 'the-young-neighbours',
  kind: 'question',
  category: 'friendship',
  title: 'Upstairs',
  stages: ['oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 4,
  offline: { kind: 'deadline', option: 'polite', minutes: 2880 },
  text: [
    'The new people upstairs have a baby, a drill, and a record player. They come down to ask whether it bothers you. You had been hoping that it would be louder; you like the record.',
  ],
  options: [
    {
      id: 'honest',
      text: 'Tell them that',
      outcomes: [
        {
          chance: 1,
          text: [
            'On Saturday they carry the record player down. The baby falls asleep on your arm, which then does too.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'meet', affinity: 30 },
          ],
        },
      ],
    },
    {
      id: 'polite',
      text: '“Not at all”',
      outcomes: [
        {
          chance: 1,
          text: ['They turn it down, out of kindness. You stand on a chair, some evenings.'],
          effects: [{ kind: 'gauge', of: 'social', by: -2 }],
        },
      ],
    },
  ],
  examples: [{ given: { age: 72, gauges: { social: 40 } }, choose: 'polite', expect: { gauges: { social: -2 } } }],
})
