import { defineEvent } from '../../define-event.ts'

export const theSecondLine = defineEvent({
  id: 'the-second-line',
  kind: 'message',
  category: 'growth',
  title: 'The second line',
  stages: ['childhood'],
  cast: { parent: { relation: ['mother', 'father'] } },
  trigger: { kind: 'followUp' },
  importance: 3,
  text: [
    '{parent} puts the book on your head, draws the line, and compares it with last year’s. You have lost two fingers. It is measured again. “Just lift your foot,” says {parent}.',
  ],
  effects: [
    { kind: 'gauge', of: 'stress', by: 2 },
    { kind: 'affinity', role: 'parent', by: 3 },
    { kind: 'remember', what: 'grew-shorter' },
  ],
})
