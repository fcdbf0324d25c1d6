import { defineHoliday } from '../define-holiday.ts'

export const newYearsEve = defineHoliday({
  id: 'new-years-eve',
  title: 'The last evening of the year',
  date: { kind: 'fixed', month: 12, day: 31 },
  variants: {
    child: {
      importance: 3,
      text: [
        'Lead is melted on a spoon and poured into water. Yours comes out as a lump. Everyone sees a ship in it, at once, for your sake.',
      ],
      effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
    },
    grown: {
      importance: 3,
      text: ['You write down what you will do differently. It is last year’s list, with better handwriting.'],
      effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
    },
    old: {
      importance: 3,
      text: ['You throw the old calendar away, and take it out of the trash once more, to see what you did in May.'],
      effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
    },
  },
})
