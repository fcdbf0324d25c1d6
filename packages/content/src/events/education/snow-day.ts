import { defineEvent } from '../../define-event.ts'

export const snowDay = defineEvent({
  id: 'snow-day',
  kind: 'message',
  category: 'season',
  title: 'No school',
  stages: ['childhood', 'adolescence'],
  age: { from: 6, to: 16 },
  conditions: [
    { kind: 'studies', for: ['elementary', 'highSchool'] },
    { kind: 'season', in: ['winter'] },
    { kind: 'weekend', is: false },
  ],
  trigger: { kind: 'draw', weight: 6 },
  cooldownDays: 700,
  importance: 2,
  text: [
    'The radio reads out the names of the schools in alphabetical order. Yours takes a very long time. Then it comes.',
  ],
  effects: [
    { kind: 'gauge', of: 'happiness', by: 8 },
    { kind: 'gauge', of: 'stress', by: -6 },
  ],
})
