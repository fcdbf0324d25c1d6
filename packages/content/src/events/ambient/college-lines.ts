import { defineAmbient } from '../../define-ambient.ts'

export const collegeLines = defineAmbient({
  category: 'school',
  title: 'Campus',
  stages: ['youngAdult'],
  conditions: [
    { kind: 'studies', for: ['bachelor'] },
    { kind: 'season', in: ['autumn', 'winter', 'spring'] },
    { kind: 'weekend', is: false },
  ],
  lines: [
    { id: 'college-laundry', text: ['Everything you own is now faintly pink.'] },
    { id: 'college-noodles', text: ['You have found a ninth way to make noodles.'] },
    {
      id: 'college-library',
      effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
      text: ['You fall asleep on a book about sleep.'],
    },
    { id: 'college-map', text: ['You give directions to a freshman, with confidence, to the wrong building.'] },
    {
      id: 'college-three',
      effects: [{ kind: 'gauge', of: 'social', by: 1 }],
      text: ['Three in the morning, and four of you are on the stairs, solving it.'],
    },
    {
      id: 'college-coffee',
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['The machine takes your last dollar and gives you a cup, and then, after some thought, the coffee.'],
    },
    {
      id: 'college-footnote',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['You read a footnote that is better than the book, and follow it down for two hours.'],
    },
    { id: 'college-home', text: ['You call home “home,” and then you go home, and call that home as well.'] },
    {
      id: 'college-lecture',
      text: ['The professor stops in the middle of a word and looks out at the lawn. Four hundred people wait.'],
    },
    {
      id: 'college-bike',
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['Your lock is still there, around the rack, very safe.'],
    },
    {
      id: 'college-name',
      text: ['You have eaten with someone for a month, and it is too late now to ask what they are called.'],
    },
    {
      id: 'college-grade',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['A paper comes back. In the margin it says “Yes!” once, on page six.'],
    },
  ],
})
