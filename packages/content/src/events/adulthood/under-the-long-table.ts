import { defineEvent } from '../../define-event.ts'

export const underTheLongTable = defineEvent({
  id: 'under-the-long-table',
  kind: 'message',
  category: 'loss',
  title: 'The napkin',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'remembers', what: 'undid-the-laces' }],
  trigger: { kind: 'draw', weight: 8 },
  once: true,
  importance: 4,
  text: [
    'At the funeral meal your napkin slides off your knees. Down there it is warm. There are a great many shoes, all black, and somebody of about two, who looks at you and goes on with the lace. You come up with the napkin. When they rise, you hold on to the table.',
  ],
  effects: [
    { kind: 'gauge', of: 'happiness', by: 5 },
    { kind: 'gauge', of: 'stress', by: -3 },
  ],
})
