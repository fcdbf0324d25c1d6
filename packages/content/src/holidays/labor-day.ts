import { defineHoliday } from '../define-holiday.ts'

export const laborDay = defineHoliday({
  id: 'labor-day',
  title: 'Labor Day',
  date: { kind: 'weekDay', month: 9, weekDay: 1, n: 1 },
  variants: {
    child: {
      importance: 3,
      text: ['The last day of summer is measured in swims. You get to nine.'],
      effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
    },
    grown: {
      importance: 3,
      text: ['A day off with nothing in it. You fill it with nothing, and it fits exactly.'],
      effects: [{ kind: 'gauge', of: 'stress', by: -4 }],
    },
    old: {
      importance: 3,
      text: ['Nobody has to go to work, least of all you. You wake at six all the same, and lie there, off duty.'],
      effects: [{ kind: 'gauge', of: 'stress', by: -2 }],
    },
  },
})
