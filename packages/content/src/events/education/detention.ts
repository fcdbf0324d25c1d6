import { defineEvent } from '../../define-event.ts'

export const detention = defineEvent({
  id: 'detention',
  kind: 'question',
  category: 'school',
  title: 'Room twelve',
  stages: ['childhood', 'adolescence'],
  age: { from: 10, to: 17 },
  conditions: [
    { kind: 'studies', for: ['elementary', 'highSchool'] },
    { kind: 'season', in: ['autumn', 'winter', 'spring'] },
    { kind: 'weekend', is: false },
  ],
  trigger: { kind: 'draw', weight: 8 },
  once: true,
  importance: 4,
  offline: { kind: 'deadline', option: 'do-homework', minutes: 1440 },
  text: [
    'An hour after school with a clock, a supervisor doing a crossword, and the four people who also thought that it was funny.',
  ],
  options: [
    {
      id: 'do-homework',
      text: 'Do your homework',
      outcomes: [
        {
          chance: 1,
          text: [
            'There is nothing else in the room. By five you are a page ahead of everybody for the first time in your life.',
          ],
          effects: [
            { kind: 'marks', by: 4 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'make-trouble',
      text: 'Pass a note',
      outcomes: [
        {
          chance: 0.6,
          text: ['It comes back with a drawing on it. You hold your breath until your ears hurt.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
        },
        {
          chance: 0.4,
          text: ['The supervisor reads it aloud, without expression. Another hour, on Friday.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'gauge', of: 'social', by: 3 },
            { kind: 'marks', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'help-crossword',
      text: 'Seven across is “penance”',
      conditions: [{ kind: 'marks', from: 70 }],
      outcomes: [
        {
          chance: 1,
          text: ['The pencil stops. “So it is,” says the supervisor, and lets you go at half past.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 6 }],
        },
      ],
    },
  ],
  examples: [{ given: { age: 10 }, choose: 'do-homework', expect: { says: 'There is nothing else in' } }],
})
