import { defineEvent } from '../../define-event.ts'

export const theGrandchildAsks = defineEvent({
  id: 'the-grandchild-asks',
  kind: 'question',
  category: 'family',
  title: 'What was it like',
  stages: ['middleAge', 'oldAge'],
  cast: { child: { relation: ['grandson', 'granddaughter'], age: { from: 6, to: 13 } } },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'bears' },
  text: [
    '{child} is to ask an old person for school: how it was before. There is a list of nine questions. “Number one. Did you have water?”',
  ],
  options: [
    {
      id: 'true',
      text: 'Tell it as it was',
      outcomes: [
        {
          chance: 1,
          text: [
            'There was water. There was one telephone, on the wall, and everybody heard. {child} writes, and then stops writing, and only listens.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
          remembers: { role: 'child', as: 'the telephone on the wall' },
        },
      ],
    },
    {
      id: 'bears',
      text: 'Put in a bear',
      outcomes: [
        {
          chance: 1,
          text: [
            'The bear comes at number four. By number nine it lives with you. {child} gets the best grade in the class, and a question mark in red.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 7 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 52, gauges: { happiness: 50 } }, choose: 'true', roll: 0, expect: { gauges: { happiness: 4 } } },
  ],
})
