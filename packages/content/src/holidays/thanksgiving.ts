import { defineHoliday } from '../define-holiday.ts'

export const thanksgiving = defineHoliday({
  id: 'thanksgiving',
  title: 'Thanksgiving',
  date: { kind: 'weekDay', month: 11, weekDay: 4, n: 4 },
  variants: {
    child: {
      importance: 3,
      text: [
        'You sit at the small table, on the chair with the telephone book. Everyone says what they are thankful for. You say: gravy.',
      ],
      effects: [{ kind: 'gauge', of: 'happiness', by: 4 }],
    },
    grown: {
      importance: 3,
      text: [
        'Fourteen people, one oven. Somebody cries, somebody sings, and there is a moment, around the pie, when it is all exactly right.',
      ],
      effects: [{ kind: 'gauge', of: 'social', by: 6 }],
    },
    old: {
      importance: 3,
      text: [
        'You are given the good chair and told not to get up. You watch them all talk at once, and count them twice.',
      ],
      effects: [{ kind: 'gauge', of: 'social', by: 6 }],
    },
  },
})
