import { defineEvent } from '../../define-event.ts'

export const theCostume = defineEvent({
  id: 'the-costume',
  kind: 'question',
  category: 'friendship',
  title: 'The bear',
  stages: ['childhood'],
  age: { from: 4, to: 9 },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'tree' },
  text: [
    'For the play there are one princess, one king and eleven trees. And a bear. The bear has to come in from the left and fall over. Nobody wants to be the bear.',
  ],
  options: [
    {
      id: 'bear',
      text: '“I”',
      outcomes: [
        {
          chance: 1,
          text: [
            'You come in from the left. You fall over. The whole hall laughs, and you, inside the head, in the dark, know how it is done.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'remember', what: 'was-the-bear' },
          ],
        },
      ],
    },
    {
      id: 'tree',
      text: 'Be a tree',
      outcomes: [
        {
          chance: 1,
          text: [
            'You are third from the right. You sway, as was said. The one next to you is a tree as well, and has a sweet.',
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
      given: { age: 4, gauges: { social: 50, happiness: 50 } },
      choose: 'bear',
      roll: 0,
      expect: { gauges: { social: 6, happiness: 3 }, remembers: ['was-the-bear'] },
    },
  ],
})
