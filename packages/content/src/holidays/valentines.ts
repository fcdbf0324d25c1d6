import { defineHoliday } from '../define-holiday.ts'

export const valentines = defineHoliday({
  id: 'valentines',
  title: 'Valentine’s Day',
  date: { kind: 'fixed', month: 2, day: 14 },
  variants: {
    child: {
      importance: 3,
      cast: { mother: { relation: 'mother' } },
      text: [
        'You make a heart out of red card. You cut it out so carefully that it is a potato, and give it to {mother}.',
      ],
      effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
    },
    grown: {
      importance: 3,
      text: [
        'The florist has put the price up and a bench outside, for those who need to think. You buy one tulip, for nobody, for the table.',
      ],
      effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
    },
    old: {
      importance: 3,
      text: ['You find a card in a drawer, with no name in it and a handwriting that you would know anywhere.'],
      effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
    },
  },
})
