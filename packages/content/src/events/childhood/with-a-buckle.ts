import { defineEvent } from '../../define-event.ts'

export const withABuckle = defineEvent({
  id: 'with-a-buckle',
  kind: 'question',
  category: 'growth',
  title: 'With a buckle',
  stages: ['infancy'],
  age: { from: 1, to: 1 },
  trigger: { kind: 'draw', weight: 18 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'off' },
  text: [
    'Yesterday there were toes down there. Now there are two blue things with a buckle each, and the whole shop is waiting for you to do something with them.',
  ],
  options: [
    {
      id: 'walk',
      text: 'Walk',
      outcomes: [
        {
          chance: 1,
          text: [
            'You lift each of them high over something that is not there. The lady with the shoehorn has stopped serving. It is four paces to the umbrella stand, and you make them.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'energy', by: -1 },
          ],
        },
      ],
    },
    {
      id: 'off',
      text: 'Sit down and get one off',
      outcomes: [
        {
          chance: 1,
          text: [
            'They are all in there still. You show them around. In the end it is a size larger, and all summer you can hear the toes walking about in it.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 1, gauges: { happiness: 50, energy: 50 } },
      choose: 'walk',
      roll: 0,
      expect: { gauges: { happiness: 5, energy: -1 } },
    },
  ],
})
