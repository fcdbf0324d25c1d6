import { defineEvent } from '../../define-event.ts'

export const theSoup = defineEvent({
  id: 'the-soup',
  kind: 'message',
  category: 'health',
  title: 'Soup',
  stages: ['childhood', 'adolescence'],
  cast: { parent: { relation: ['mother', 'father'] } },
  conditions: [{ kind: 'ill' }],
  trigger: { kind: 'waiting', medianDays: 25 },
  cooldownDays: 500,
  importance: 3,
  text: [
    'You are ill, properly, with a temperature. Your {parent.relation} sits on the edge of the bed with a bowl, and for one evening nobody else in the house needs anything.',
    'Your {parent.relation} pulls the shade down, puts a cold hand on your forehead, and comes back with soup. You hear the phone ring, and it is left to ring.',
    'You are too ill even to be bored. Your {parent.relation} feeds you soup, spoon by spoon, as though you were small, and you let it happen.',
  ],
  effects: [
    { kind: 'gauge', of: 'happiness', by: 5 },
    { kind: 'gauge', of: 'stress', by: -4 },
    { kind: 'affinity', role: 'parent', by: 4 },
  ],
})
