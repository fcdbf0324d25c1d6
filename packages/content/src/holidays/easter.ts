import { defineHoliday } from '../define-holiday.ts'

export const easter = defineHoliday({
  id: 'easter',
  title: 'Easter',
  date: { kind: 'easter', days: 0 },
  variants: {
    child: {
      importance: 3,
      text: ['You find eleven of the twelve eggs. The twelfth will be found in July, by nose.'],
      effects: [{ kind: 'gauge', of: 'happiness', by: 4 }],
    },
    grown: {
      importance: 3,
      text: ['Lamb, a row about potatoes, a walk that nobody wanted and all enjoyed.'],
      effects: [{ kind: 'gauge', of: 'social', by: 3 }],
    },
    old: {
      importance: 3,
      text: [
        'You hide the eggs for the neighbor’s children and cannot remember where. It is the fairest hunt there ever was.',
      ],
      effects: [{ kind: 'gauge', of: 'happiness', by: 4 }],
    },
  },
})
