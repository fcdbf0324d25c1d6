import { defineEvent } from '../../define-event.ts'

export const theCertificateOnTheWall = defineEvent({
  id: 'the-certificate-on-the-wall',
  kind: 'question',
  category: 'work',
  title: 'The fortieth Wednesday',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'employed', is: true }],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'home', minutes: 4320 },
  text: [
    'The fortieth Wednesday. There’s punch, and a sheet of thick paper with your name in a hand that isn’t anyone’s. Twelve of the thirty are left. What will you do with it?',
  ],
  options: [
    {
      id: 'ask',
      text: 'Take it to your boss on Thursday, with a figure',
      conditions: [{ kind: 'job', performance: { from: 45 } }],
      outcomes: [
        {
          chance: 0.65,
          modifiers: [{ when: { kind: 'job', performance: { from: 65 } }, times: 1.7, why: 'they need you' }],
          odds: 'you get it',
          text: [
            'Your boss reads the paper, and the figure, and turns the first over to see whether the second might be on the back. It’s yours from the first of the month.',
          ],
          effects: [
            { kind: 'raise', times: 1.08 },
            { kind: 'endRoutine', id: 'evening-certificate' },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
        {
          chance: 0.35,
          odds: 'you do not',
          text: ['“We’ll look at it in the review,” your boss says. They look at it.'],
          effects: [
            { kind: 'endRoutine', id: 'evening-certificate' },
            { kind: 'gauge', of: 'happiness', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'home',
      text: 'Frame it',
      outcomes: [
        {
          chance: 1,
          text: [
            'It hangs in the hall, where you put on your shoes. It’s crooked by a hair. You know things now that nobody asks you, and once a month or so you notice one of them, out in the world, being true.',
          ],
          effects: [
            { kind: 'endRoutine', id: 'evening-certificate' },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'performance', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'teach',
      text: 'Stay on, and teach the first ten Wednesdays',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'taught-the-trade' },
            { kind: 'gauge', of: 'social', from: 60 },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You’re given a key to the room over the bank and forty dollars an evening. The second oldest in the new lot has put her arm on the wrong side. You tell her that you get used to it.',
          ],
          effects: [
            { kind: 'money', by: 40_000 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'remember', what: 'taught-the-trade' },
          ],
        },
      ],
    },
  ],
  examples: [{ given: { age: 21 }, choose: 'home', expect: { says: 's crooked by a hair' } }],
})
