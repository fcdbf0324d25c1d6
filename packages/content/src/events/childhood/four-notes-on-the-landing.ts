import { defineEvent } from '../../define-event.ts'

export const fourNotesOnTheLanding = defineEvent({
  id: 'four-notes-on-the-landing',
  kind: 'message',
  category: 'friendship',
  title: 'On the landing',
  stages: ['infancy', 'childhood'],
  trigger: { kind: 'followUp' },
  importance: 3,
  text: [
    'The man from behind the wall is moving out, with two suitcases and a black case. On the landing he looks down at you, whistles four notes, and waits. You do not know how you know what is missing. You sing it, and he takes off his cap.',
  ],
  effects: [
    { kind: 'gauge', of: 'happiness', by: 5 },
    { kind: 'gauge', of: 'social', by: 2 },
  ],
})
