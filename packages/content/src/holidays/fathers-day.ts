import { defineHoliday } from '../define-holiday.ts'

export const fathersDay = defineHoliday({
  id: 'fathers-day',
  title: 'Father’s Day',
  date: { kind: 'weekDay', month: 6, weekDay: 0, n: 3 },
  variants: {
    child: {
      importance: 3,
      conditions: [{ kind: 'knows', relation: 'father' }],
      text: ['You have made a tie rack out of a board. There are now one tie and twenty nails.'],
      effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
    },
    grown: {
      importance: 3,
      conditions: [
        { kind: 'knows', relation: 'father' },
        { kind: 'not', of: { kind: 'livesIn', home: 'parents' } },
      ],
      text: [
        '“You need not have,” says the voice on the telephone, and asks three times whether the car is running well.',
      ],
      effects: [{ kind: 'gauge', of: 'social', by: 2 }],
    },
    old: {
      importance: 3,
      text: ['You mend the thing that has been broken for years, the way it was shown to you once. It holds.'],
      effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
    },
  },
})
