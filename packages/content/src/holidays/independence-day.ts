import { defineHoliday } from '../define-holiday.ts'

export const independenceDay = defineHoliday({
  id: 'independence-day',
  title: 'The Fourth of July',
  date: { kind: 'fixed', month: 7, day: 4 },
  variants: {
    child: {
      importance: 3,
      text: ['On somebody’s shoulders, above all the hats. The last one is gold, and goes on falling after the bang.'],
      effects: [{ kind: 'gauge', of: 'happiness', by: 5 }],
    },
    grown: {
      importance: 3,
      text: [
        'The grill will not light, then it is all flame. You eat at ten, by sparklers, with everyone’s hair smelling of smoke.',
      ],
      effects: [{ kind: 'gauge', of: 'social', by: 4 }],
    },
    old: {
      importance: 3,
      text: [
        'You watch them from the window, the small ones over the river and the big ones behind. The dog next door watches you.',
      ],
      effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
    },
  },
})
