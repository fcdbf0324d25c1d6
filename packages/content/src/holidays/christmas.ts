import { defineHoliday } from '../define-holiday.ts'

export const christmas = defineHoliday({
  id: 'christmas',
  title: 'Christmas',
  date: { kind: 'fixed', month: 12, day: 25 },
  variants: {
    child: {
      importance: 3,
      text: ['You have been awake since four. The box is bigger than you hoped, and the box is what you play with.'],
      effects: [{ kind: 'gauge', of: 'happiness', by: 6 }],
    },
    grown: {
      importance: 3,
      text: [
        'You have wrapped everything, and now cannot tell which is which. It works out. One uncle gets a doll, and will not part with it.',
      ],
      effects: [{ kind: 'gauge', of: 'happiness', by: 4 }],
    },
    old: {
      importance: 3,
      text: [
        'The same tree as every year, a hand smaller. You light it when nobody is looking, and sit there in the dark with it.',
      ],
      effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
    },
  },
})
