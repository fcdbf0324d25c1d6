import { defineEvent } from '../../define-event.ts'

export const theTowelAgain = defineEvent({
  id: 'the-towel-again',
  kind: 'message',
  category: 'family',
  title: 'The towel, again',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { parent: { relation: ['mother', 'father'] } },
  conditions: [{ kind: 'recalls', role: 'parent', as: 'the towel' }],
  trigger: { kind: 'draw', weight: 10 },
  once: true,
  importance: 4,
  text: [
    'Out of nothing, over the dishes, {parent} says: “You once came back and hung up a towel.” Then {parent.they} {parent|hands|hand} you the next plate. It has been on {parent.their} mind all these years.',
  ],
  effects: [
    { kind: 'affinity', role: 'parent', by: 5 },
    { kind: 'gauge', of: 'happiness', by: 6 },
  ],
})
