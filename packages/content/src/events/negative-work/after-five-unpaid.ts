import { defineEvent } from '../../define-event.ts'

export const afterFiveUnpaid = defineEvent({
  id: 'after-five-unpaid',
  kind: 'question',
  category: 'work',
  title: 'Off the clock',
  stages: ['adolescence', 'youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', rung: { to: 1 }, days: 90 }],
  trigger: { kind: 'draw', weight: 10 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'stay', minutes: 4320 },
  text: [
    'You’re to clock out at the hour and then finish up. Everyone does. It’s twenty minutes, or it’s forty, every day; the others call it the donation. You’ve been keeping track on a calendar at home, without meaning anything by it. You are at a hundred and six hours.',
  ],
  options: [
    {
      id: 'stay',
      text: 'Go on donating',
      outcomes: [
        {
          chance: 1,
          text: ['At the end of the year there’s a ham, with a ribbon on it, for everyone. You weigh it.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Ask for the hundred and six hours',
      outcomes: [
        {
          chance: 0.45,
          modifiers: [{ when: { kind: 'job', performance: { from: 65 } }, times: 1.7, why: 'they need you' }],
          odds: 'you are paid',
          text: [
            'Your boss looks at the calendar, then at the door, then signs. “For you,” you’re told; “don’t go waving that around.” You’re paid in full and you do go waving it around.',
          ],
          effects: [
            { kind: 'money', by: 180_000 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'performance', by: -4 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
        {
          chance: 0.55,
          odds: 'you are not',
          text: ['“Which hours?” The system shows you clocking out, at the hour, each day, with your own hand.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'performance', by: -7 },
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
      ],
    },
    {
      id: 'labor',
      text: 'Send the calendar to the labor board',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'went-on-strike' },
            { kind: 'diploma', atLeast: 'associate' },
            { kind: 'remembers', what: 'spoke-up-at-work' },
          ],
        },
      ],
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes eighteen months, and by that time you’d forgotten it. A check comes with your name and three zeros, and one like it for everybody who’s ever worked there. You get calls from people who had had the ham years ago.',
          ],
          effects: [
            { kind: 'money', by: 320_000 },
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'performance', by: -6 },
            { kind: 'remember', what: 'went-on-strike' },
          ],
        },
      ],
    },
  ],
})
