import { defineEvent } from '../../define-event.ts'

export const whatAreYouListeningTo = defineEvent({
  id: 'what-are-you-listening-to',
  kind: 'question',
  category: 'friendship',
  title: 'One of the two',
  stages: ['adolescence'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'shake' },
  text: ['In the bus the one beside you holds out an earphone, the left one, without a word. You have four stops.'],
  options: [
    {
      id: 'take',
      text: 'Put it in',
      outcomes: [
        {
          chance: 1,
          text: ['You have never heard anything like it. You ride on to the last stop, joined at the ear.'],
          effects: [
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'meet', affinity: 40 },
          ],
        },
      ],
    },
    {
      id: 'shake',
      text: 'Hold up your book',
      outcomes: [
        {
          chance: 1,
          text: [
            'A nod. For the rest of the year you nod at each other, over a book, over an earphone. It is a sort of friendship, and takes up no time.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'gauge', of: 'social', by: 1 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 15, gauges: { social: 50 } }, choose: 'take', roll: 0, expect: { gauges: { social: 5 } } },
  ],
})
