import { defineEvent } from '../../define-event.ts'

export const theGate = defineEvent({
  id: 'the-gate',
  kind: 'question',
  category: 'home',
  title: 'The gate',
  stages: ['infancy'],
  age: { from: 1, to: 2 },
  trigger: { kind: 'draw', weight: 10 },
  importance: 2,
  offline: { kind: 'auto', option: 'through' },
  text: [
    'There is a gate across the kitchen door. It opens for everyone who is taller than its handle, with a click, and they make nothing of it.',
  ],
  options: [
    {
      id: 'study',
      text: 'Watch their hands',
      outcomes: [
        {
          chance: 0.4,
          odds: 'you see how it is done',
          text: [
            'Down, across, and then the hip. On Sunday, with visitors at the table, you come in, and close it behind you.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
        },
        {
          chance: 0.6,
          odds: 'somebody is in the way',
          text: ['It is done behind the back, every time. You come to know a great deal about apron strings.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'gauge', of: 'happiness', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'through',
      text: 'Pass things through the bars',
      outcomes: [
        {
          chance: 1,
          text: [
            'A boot, a cracker, the other boot, one page of the newspaper. By noon you have moved house. Only you are still on this side.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 1, gauges: { happiness: 50, social: 50 } },
      choose: 'study',
      roll: 0.2,
      expect: { gauges: { happiness: 7, social: 2 }, says: 'and then the hip' },
    },
    {
      given: { age: 1, gauges: { stress: 50, happiness: 50 } },
      choose: 'study',
      roll: 0.7,
      expect: { gauges: { stress: 2, happiness: 1 }, says: 'It is done behind the back' },
    },
  ],
})
