import { defineEvent } from '../../define-event.ts'

export const theBackOfTheDrawer = defineEvent({
  id: 'the-back-of-the-drawer',
  kind: 'question',
  category: 'work',
  title: 'Where no one looks',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['carpentry'], rung: { from: 1, to: 4 } }],
  trigger: { kind: 'draw', weight: 32 },
  once: true,
  importance: 4,
  offline: { kind: 'deadline', option: 'staple', minutes: 4320 },
  text: [
    'Eighteen kitchen drawers, and the client’s budget pays for staples. You could do the fronts as promised and the backs with a nail gun, by Thursday. You have the chisels on the bench, sharp from Sunday.',
  ],
  options: [
    {
      id: 'staple',
      text: 'Do what is paid for',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is done by Thursday, square, and paid on Friday. You don’t think of it again, or only in the shower.',
          ],
          effects: [
            { kind: 'performance', by: 4 },
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'money', by: 20_000 },
          ],
        },
      ],
    },
    {
      id: 'chisel',
      text: 'Do it right, and eat the hours',
      energyCost: 12,
      outcomes: [
        {
          chance: 0.5,
          modifiers: [{ when: { kind: 'job', performance: { from: 65 } }, times: 1.4, why: 'your work is known' }],
          odds: 'it is seen',
          text: [
            'A year later a man calls. He has bought the place, pulled one out to look for a pen, and turned it over. He has a library to build, floor to ceiling, and would like to know who you are.',
          ],
          effects: [
            { kind: 'money', by: 300_000 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'remember', what: 'earned-a-good-name' },
          ],
        },
        {
          chance: 0.5,
          odds: 'it is not',
          text: [
            'No one will ever turn one over. You run your palm along the joints once, before they go in, and then the doors go on.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'money', by: -30_000 },
            { kind: 'remember', what: 'earned-a-good-name' },
          ],
        },
      ],
    },
    {
      id: 'teach',
      text: 'Let the apprentice do it right, for practice',
      conditions: [{ kind: 'job', days: 1000 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes three times as long, and two of the joints are kindling. The third one closes. The kid says a word that you have never heard in a shop, which is oh.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'money', by: -20_000 },
            { kind: 'remember', what: 'taught-the-trade' },
          ],
        },
      ],
    },
  ],
})
