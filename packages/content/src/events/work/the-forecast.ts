import { defineEvent } from '../../define-event.ts'

export const theForecast = defineEvent({
  id: 'the-forecast',
  kind: 'question',
  category: 'work',
  title: 'The thirty-first',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['accounts'], rung: { from: 3 } }],
  trigger: { kind: 'draw', weight: 48 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'The quarter is four million short. The chief executive closes the door and explains, pleasantly, that an order due next week is as good as signed, so it may as well be dated the thirty-first. The bonus of two hundred people hangs on the number. So does yours. The line at the bottom has your name under it.',
  ],
  options: [
    {
      id: 'refuse',
      text: 'Refuse to sign it',
      outcomes: [
        {
          chance: 0.55,
          odds: 'it costs you the chair',
          text: [
            'He says that he admires it. A week later there is a reorganization with one box missing from the chart. They give you six months’ pay and a sentence to say.',
          ],
          effects: [
            { kind: 'loseJob' },
            { kind: 'money', by: 2_000_000 },
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'remember', what: 'kept-clean-hands' },
          ],
        },
        {
          chance: 0.45,
          modifiers: [
            { when: { kind: 'job', performance: { from: 65 } }, times: 1.7, why: 'they need you' },
            {
              when: { kind: 'remembers', what: 'spoke-up-at-work', daysAgo: 200 },
              times: 1.5,
              why: 'they know that you would do it',
            },
          ],
          odds: 'he backs down',
          text: [
            'He looks at you for a while, and at the door. The number goes out short. There are two bad weeks. In the third, the order falls through altogether, and he sends you a bottle with no card.',
          ],
          effects: [
            { kind: 'performance', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'remember', what: 'kept-clean-hands' },
          ],
        },
      ],
    },
    {
      id: 'sign',
      text: 'Sign it: it is one week',
      outcomes: [
        {
          chance: 1,
          text: ['It is one week. Next quarter begins four million in the hole, and it is easier to find the pen.'],
          effects: [
            { kind: 'money', by: 1_500_000 },
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'remember', what: 'signed-the-thirty-first' },
          ],
          followUps: [{ event: 'the-second-set', afterDays: [300, 800] }],
        },
      ],
    },
    {
      id: 'auditors',
      text: 'Call the auditor you trained with, tonight',
      conditions: [
        { kind: 'diploma', atLeast: 'bachelor' },
        { kind: 'job', days: 700 },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '“You haven’t told me anything,” she says, and the next morning she is in the lobby with three young people and a question about the thirty-first. Nobody ever learns who called. He never again closes the door when you come in.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'performance', by: 2 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 35, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'sign',
      roll: 0,
      expect: { gauges: { stress: 10 }, remembers: ['signed-the-thirty-first'], followUp: 'the-second-set' },
    },
  ],
})
