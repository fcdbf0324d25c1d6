import { defineEvent } from '../../define-event.ts'

export const theSchoolPlay = defineEvent({
  id: 'the-school-play',
  kind: 'message',
  category: 'family',
  title: 'A tree, speaking',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 6, to: 10 } } },
  trigger: { kind: 'draw', weight: 9 },
  cooldownDays: 900,
  importance: 3,
  text: [
    '{child} is a tree with one line. {child.They} {child|says|say} it early, and then once more at the right place, louder, in case.',
  ],
  effects: [
    { kind: 'affinity', role: 'child', by: 4 },
    { kind: 'gauge', of: 'happiness', by: 6 },
    { kind: 'gauge', of: 'social', by: 3 },
  ],
})
