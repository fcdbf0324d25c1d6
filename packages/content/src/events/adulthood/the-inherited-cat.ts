import { defineEvent } from '../../define-event.ts'

export const theInheritedCat = defineEvent({
  id: 'the-inherited-cat',
  kind: 'question',
  category: 'home',
  title: 'The cat of the deceased',
  stages: ['adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 6 },
  once: true,
  importance: 4,
  offline: { kind: 'hold' },
  text: [
    'The old man on the first floor has died, and left a cat, who sits in front of your door, of all the doors, and looks at the handle.',
  ],
  options: [
    {
      id: 'open',
      text: 'Open the door',
      outcomes: [
        {
          chance: 1,
          text: ['It walks through all the rooms, finds them wanting, and stays fourteen years.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'remember', what: 'has-a-cat' },
          ],
        },
      ],
    },
    {
      id: 'shelter',
      text: 'Call the shelter',
      outcomes: [
        {
          chance: 1,
          text: ['They come with a basket. The cat gets in by itself, with its back to you.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 50, gauges: { happiness: 60 } },
      choose: 'open',
      expect: { gauges: { happiness: 8 }, remembers: ['has-a-cat'] },
    },
  ],
})
