import { defineHoliday } from '../define-holiday.ts'

export const mothersDay = defineHoliday({
  id: 'mothers-day',
  title: 'Mother’s Day',
  date: { kind: 'weekDay', month: 5, weekDay: 0, n: 2 },
  variants: {
    child: {
      importance: 3,
      conditions: [{ kind: 'knows', relation: 'mother' }],
      text: ['Breakfast in bed: toast, a dandelion, and tea that you have carried up nineteen stairs, most of it.'],
      effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
    },
    grown: {
      importance: 3,
      conditions: [
        { kind: 'knows', relation: 'mother' },
        { kind: 'not', of: { kind: 'livesIn', home: 'parents' } },
      ],
      text: ['The line is busy at ten, and at noon. All over the country they are all talking at the same time.'],
      effects: [{ kind: 'gauge', of: 'social', by: 3 }],
    },
    old: {
      importance: 3,
      conditions: [{ kind: 'not', of: { kind: 'knows', relation: 'mother' } }],
      text: ['You set one more cup on the table, out of an old habit, and pour it too.'],
      effects: [{ kind: 'gauge', of: 'stress', by: -2 }],
    },
  },
})
