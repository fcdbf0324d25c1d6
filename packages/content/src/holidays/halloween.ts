import { defineHoliday } from '../define-holiday.ts'

export const halloween = defineHoliday({
  id: 'halloween',
  title: 'Halloween',
  date: { kind: 'fixed', month: 10, day: 31 },
  variants: {
    child: {
      importance: 3,
      text: [
        'You are a ghost with glasses on the outside. In the end you have so much candy that it has to be sorted by kind, and guarded.',
      ],
      effects: [{ kind: 'gauge', of: 'happiness', by: 5 }],
    },
    grown: {
      importance: 3,
      text: [
        'You buy candy for thirty children. Four come. By the weekend you have dealt with it, on your own, and it shows.',
      ],
      effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
    },
    old: {
      importance: 3,
      text: ['A very small witch looks up at you, says nothing at all, and holds out the bag with both hands.'],
      effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
    },
  },
})
