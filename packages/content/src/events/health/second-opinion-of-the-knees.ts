import { defineEvent } from '../../define-event.ts'

export const secondOpinionOfTheKnees = defineEvent({
  id: 'second-opinion-of-the-knees',
  kind: 'message',
  category: 'health',
  title: 'The stairs to the fourth floor',
  stages: ['middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 4 },
  cooldownDays: 900,
  importance: 2,
  text: [
    'On the third landing you stop and read a notice about bicycles. You know it by heart. It is a good notice, on a good landing.',
  ],
  effects: [
    { kind: 'gauge', of: 'energy', by: -2 },
    { kind: 'gauge', of: 'health', by: -1 },
  ],
})
