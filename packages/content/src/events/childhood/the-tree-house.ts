import { defineEvent } from '../../define-event.ts'

export const theTreeHouse = defineEvent({
  id: 'the-tree-house',
  kind: 'question',
  category: 'friendship',
  title: 'The tree house',
  stages: ['childhood'],
  age: { from: 7, to: 12 },
  cast: { friend: { relation: 'friend', age: { to: 14 } } },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 4,
  offline: { kind: 'deadline', option: 'leave', minutes: 2880 },
  text: ['{friend} has nails, and you have planks. The tree belongs to neither of you.'],
  options: [
    {
      id: 'build',
      text: 'Build it',
      energyCost: 8,
      outcomes: [
        {
          chance: 0.8,
          odds: 'it holds',
          text: ['It has a floor, most of a wall, and a password that is too long to be used in an emergency.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'affinity', role: 'friend', by: 8 },
            { kind: 'familiarity', role: 'friend', by: 10 },
            { kind: 'remember', what: 'tree-house' },
          ],
          remembers: { role: 'friend', as: 'the tree house' },
        },
        {
          chance: 0.2,
          odds: 'it does not',
          text: ['It holds until {friend} sneezes. You are both fine. The planks are planks again.'],
          effects: [
            { kind: 'gauge', of: 'health', by: -3 },
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'affinity', role: 'friend', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Ask whose tree it is',
      outcomes: [
        {
          chance: 1,
          text: ['It is Mr Baum’s. He says no, and then comes out with a saw, a level, and thirty years of ideas.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'leave',
      text: 'Leave it as a plan',
      outcomes: [
        {
          chance: 1,
          text: [
            'The drawing hangs over your bed. It has a slide, and a room for a tiger. No other house was ever so big.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
        },
      ],
    },
  ],
  examples: [{ given: { age: 9, gauges: { happiness: 60 } }, choose: 'ask', expect: { gauges: { happiness: 6 } } }],
})
