import { defineEvent } from '../../define-event.ts'

export const theCushion = defineEvent({
  id: 'the-cushion',
  kind: 'question',
  category: 'family',
  title: 'Sitting down',
  stages: ['infancy'],
  age: { to: 0 },
  cast: { sibling: { relation: ['sister', 'brother'], age: { from: 2, to: 12 } } },
  trigger: { kind: 'draw', weight: 14 },
  importance: 2,
  offline: { kind: 'auto', option: 'yawn' },
  text: [
    '{sibling} is allowed to hold you, sitting down, with a cushion. {sibling.They} holds you like something that has been lit.',
  ],
  options: [
    {
      id: 'hair',
      text: 'Take hold of the hair',
      outcomes: [
        {
          chance: 1,
          text: [
            '{sibling} does not call anyone. You sit there, each with a firm hold on the other, and that is how you are found.',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: 5 },
            { kind: 'familiarity', role: 'sibling', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
          remembers: { role: 'sibling', as: 'the hold on the hair' },
        },
      ],
    },
    {
      id: 'yawn',
      text: 'Yawn',
      outcomes: [
        {
          chance: 1,
          text: [
            '{sibling} looks in. There are no teeth, {sibling.they} shouts to the kitchen, none, right to the back, and somebody ought to be told.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 3 },
            { kind: 'familiarity', role: 'sibling', by: 3 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 0, gauges: { happiness: 50 } }, choose: 'hair', roll: 0, expect: { gauges: { happiness: 2 } } },
  ],
})
