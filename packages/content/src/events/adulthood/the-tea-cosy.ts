import { defineEvent } from '../../define-event.ts'

export const theTeaCosy = defineEvent({
  id: 'the-tea-cosy',
  kind: 'message',
  category: 'family',
  title: 'The cozy',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { parent: { relation: ['mother', 'father'] } },
  conditions: [{ kind: 'remembers', what: 'hat-for-a-teapot' }],
  trigger: { kind: 'draw', weight: 8 },
  once: true,
  importance: 3,
  text: [
    'You ask why the cozy on {parent}’s teapot ties under the chin. It was your hat, says {parent}. You wore it for about a minute, before you could sit, and the tea has been hot ever since.',
  ],
  effects: [
    { kind: 'gauge', of: 'happiness', by: 4 },
    { kind: 'familiarity', role: 'parent', by: 4 },
  ],
})
