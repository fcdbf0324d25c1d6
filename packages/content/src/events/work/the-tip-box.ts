import { defineEvent } from '../../define-event.ts'

export const theTipBox = defineEvent({
  id: 'the-tip-box',
  kind: 'question',
  category: 'work',
  title: 'The tip box',
  stages: ['adolescence', 'youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['waiting'], rung: { from: 1, to: 2 } }],
  trigger: { kind: 'draw', weight: 38 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'say-none', minutes: 4320 },
  text: [
    'The tips go in a locked box, and the manager divides it, Sundays, alone. You’ve kept count on your order pads for six weeks: about one dollar in ten isn’t there. He bought the busser’s kid a bicycle once. There are twelve of you, and a girl who’s on her third warning.',
  ],
  options: [
    {
      id: 'say-none',
      text: 'Keep the count to yourself',
      outcomes: [
        {
          chance: 1,
          text: ['It comes to nineteen hundred a year. You have it all in a shoebox, in pads, to the dollar.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'gauge', of: 'happiness', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'show',
      text: 'Show the others the pads, after closing, with the chairs up',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            { when: { kind: 'gauge', of: 'social', from: 65 }, times: 1.5, why: 'people take to you' },
            { when: { kind: 'remembers', what: 'went-on-strike' }, times: 1.4, why: 'you have done it before' },
          ],
          odds: 'they stand with you',
          text: [
            'All twelve hang up their aprons at six on a full house, on the one hook. He counts it out in front of you from his own wallet. From then on it’s counted on the bar with everybody’s hands in sight.',
          ],
          effects: [
            { kind: 'money', by: 90_000 },
            { kind: 'gauge', of: 'social', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'remember', what: 'went-on-strike' },
          ],
        },
        {
          chance: 0.4,
          odds: 'one of them tells',
          text: [
            'The girl on her third warning tells him. You’re cut to Monday lunches, four tables, old men who leave dimes. She can’t look at you; she has the window tables.',
          ],
          effects: [
            { kind: 'raise', times: 0.85 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'social', by: -4 },
            { kind: 'remember', what: 'went-on-strike' },
          ],
        },
      ],
    },
    {
      id: 'cut',
      text: 'Show him the pads, and say that you’d like the window tables',
      conditions: [{ kind: 'job', performance: { from: 45 } }],
      outcomes: [
        {
          chance: 1,
          text: [
            'He gives you the window, and later the wine. You’re doing very well. Your pads are in your own handwriting and you burn them, one each time you’ve had a good night.',
          ],
          effects: [
            { kind: 'raise', times: 1.12 },
            { kind: 'gauge', of: 'happiness', by: -7 },
            { kind: 'remember', what: 'took-the-money' },
          ],
        },
      ],
    },
  ],
})
