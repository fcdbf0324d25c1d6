import { defineEvent } from '../../define-event.ts'

export const theExpenseReport = defineEvent({
  id: 'the-expense-report',
  kind: 'question',
  category: 'work',
  title: 'Dinner for two',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['accounts'], rung: { from: 1, to: 3 } }],
  trigger: { kind: 'draw', weight: 32 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'book', minutes: 4320 },
  text: [
    'In the director’s expenses there is a dinner for two, with champagne, booked as a client. The date is his wedding anniversary. The guest was not his wife: you took her call that evening, and she asked whether you knew when he would be done.',
  ],
  options: [
    {
      id: 'bounce',
      text: 'Send it back, marked “personal”',
      outcomes: [
        {
          chance: 0.6,
          odds: 'he pays and remembers',
          text: [
            'A check for the amount comes down in an envelope with no note. At your review he spends twenty minutes finding something, and finds it.',
          ],
          effects: [
            { kind: 'performance', by: -9 },
            { kind: 'remember', what: 'kept-clean-hands' },
          ],
        },
        {
          chance: 0.4,
          modifiers: [
            { when: { kind: 'job', performance: { from: 60 } }, times: 1.5, why: 'your books are always right' },
          ],
          odds: 'he pays and respects you',
          text: [
            'He comes down himself. “Thank you,” he says, red to the ears. It is not the word you expected. You get his hard files from then on, the ones he gives to people he is afraid of.',
          ],
          effects: [
            { kind: 'performance', by: 8 },
            { kind: 'raise', times: 1.04 },
            { kind: 'remember', what: 'kept-clean-hands' },
          ],
        },
      ],
    },
    {
      id: 'book',
      text: 'Book it as a client',
      outcomes: [
        {
          chance: 1,
          text: [
            'It goes through with the rest. At the staff party his wife tells you that she has always liked your voice on the phone.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -5 },
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'remember', what: 'kept-quiet-at-work' },
          ],
        },
      ],
    },
    {
      id: 'trade',
      text: 'Book it, and ask for the Friday afternoons you were refused',
      conditions: [{ kind: 'job', performance: { from: 45 } }],
      outcomes: [
        {
          chance: 1,
          text: [
            'He signs without reading. You go home at one on Fridays now, in the sun, with a taste in your mouth.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -9 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'remember', what: 'took-the-money' },
          ],
        },
      ],
    },
  ],
})
