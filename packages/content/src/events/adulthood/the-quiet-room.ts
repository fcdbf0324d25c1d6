import { defineEvent } from '../../define-event.ts'

export const theQuietRoom = defineEvent({
  id: 'the-quiet-room',
  kind: 'message',
  category: 'family',
  title: 'A room',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 18, to: 22 } } },
  trigger: { kind: 'draw', weight: 14 },
  cooldownDays: 700,
  importance: 5,
  text: [
    '{child} has moved out with four boxes and your good pan. You go in to open the window, and stay to look at where the posters were.',
  ],
  effects: [
    { kind: 'gauge', of: 'happiness', by: -5 },
    { kind: 'gauge', of: 'stress', by: -3 },
  ],
})
