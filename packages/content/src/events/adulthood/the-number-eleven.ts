import { defineEvent } from '../../define-event.ts'

export const theNumberEleven = defineEvent({
  id: 'the-number-eleven',
  kind: 'message',
  category: 'work',
  title: 'The number eleven',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { parent: { relation: ['mother', 'father'] } },
  conditions: [
    { kind: 'remembers', what: 'wanted-to-be-a-bus' },
    { kind: 'employed', is: true },
  ],
  trigger: { kind: 'draw', weight: 8 },
  once: true,
  importance: 3,
  text: [
    '{parent} has met some people from your work, in the street, and got talking. Not the driver, {parent} explained to them: the bus. On Monday there is a schedule on your chair.',
  ],
  effects: [
    { kind: 'gauge', of: 'happiness', by: 3 },
    { kind: 'gauge', of: 'social', by: 4 },
    { kind: 'gauge', of: 'stress', by: 1 },
  ],
})
