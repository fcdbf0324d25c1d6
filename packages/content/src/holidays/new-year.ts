import { defineHoliday } from '../define-holiday.ts'

export const newYear = defineHoliday({
  id: 'new-year',
  title: 'New Year',
  date: { kind: 'fixed', month: 1, day: 1 },
  variants: {
    child: {
      importance: 3,
      text: [
        'You are allowed to stay up. At ten you are asleep on the coats, and everyone later agrees that you saw it.',
      ],
      effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
    },
    grown: {
      importance: 3,
      text: [
        'Somebody counts from twenty, somebody from ten. You kiss whoever is nearest on the cheek, and step outside to hear all the bells be slightly late.',
      ],
      effects: [{ kind: 'gauge', of: 'social', by: 4 }],
    },
    old: {
      importance: 3,
      text: [
        'You go to bed at nine, and wake at twelve with the first bang. You lie there and wish everyone you can think of a good one, by name. It takes until ten past.',
      ],
      effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
    },
  },
})
