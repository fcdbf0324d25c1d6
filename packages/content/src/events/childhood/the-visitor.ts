import { defineEvent } from '../../define-event.ts'

export const theVisitor = defineEvent({
  id: 'the-visitor',
  kind: 'question',
  category: 'friendship',
  title: 'A finger',
  stages: ['infancy'],
  age: { to: 0 },
  trigger: { kind: 'draw', weight: 14 },
  importance: 2,
  offline: { kind: 'hold' },
  text: [
    'Somebody who is not from here is leaning over the edge. It smells of outside. It puts one finger into your hand, and waits.',
  ],
  options: [
    {
      id: 'hold',
      text: 'Hold on to it',
      outcomes: [
        {
          chance: 1,
          text: ['You hold on. The finger’s owner misses a bus, and tells the story for years.'],
          effects: [{ kind: 'gauge', of: 'social', by: 5 }],
        },
      ],
    },
    {
      id: 'let-go',
      text: 'Look past its ear at the lamp',
      outcomes: [
        {
          chance: 1,
          text: ['The lamp is the most interesting person in the room. The visitor turns around to see who is there.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
        },
      ],
    },
  ],
  examples: [{ given: { age: 0, gauges: { social: 50 } }, choose: 'hold', roll: 0, expect: { gauges: { social: 5 } } }],
})
