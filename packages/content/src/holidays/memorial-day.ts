import { defineHoliday } from '../define-holiday.ts'

export const memorialDay = defineHoliday({
  id: 'memorial-day',
  title: 'Memorial Day',
  date: { kind: 'weekDay', month: 5, weekDay: 1, n: -1 },
  variants: {
    child: {
      importance: 3,
      text: [
        'A band goes by with more drum than tune. An old man salutes, and you salute back, and he nods as if you had done it right.',
      ],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
    },
    grown: {
      importance: 3,
      text: ['You read the names on the stone in the square. You had never got further than the letter F.'],
      effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
    },
    old: {
      importance: 3,
      text: ['You know two of the names on the stone. You say them aloud, since nobody else is early.'],
      effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
    },
  },
})
