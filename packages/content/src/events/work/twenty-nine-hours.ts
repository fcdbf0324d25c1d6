import { defineEvent } from '../../define-event.ts'

export const twentyNineHours = defineEvent({
  id: 'twenty-nine-hours',
  kind: 'question',
  category: 'work',
  title: 'Twenty-nine hours',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['shop'], rung: { from: 4 } }],
  trigger: { kind: 'draw', weight: 70 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'send', minutes: 4320 },
  text: [
    'At thirty hours a week they’d have insurance. You’re asked to see to it that nobody in your nine stores gets past twenty-nine. You have a list of two hundred names, with hours, and beside one of them, a cashier in store six, some district manager before you has penciled: kidney.',
  ],
  options: [
    {
      id: 'send',
      text: 'Send it out to the stores',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s a good quarter. You visit store six in the spring and the cashier isn’t there, and the girl who is has a jar by the register with a photograph on it and a slot.',
          ],
          effects: [
            { kind: 'raise', times: 1.07 },
            { kind: 'gauge', of: 'happiness', by: -9 },
            { kind: 'remember', what: 'looked-away' },
          ],
        },
      ],
    },
    {
      id: 'lose',
      text: 'Lose the list for a quarter',
      outcomes: [
        {
          chance: 1,
          text: [
            'You file it under P. It buys two hundred people thirteen weeks, and one of them an operation. Then it is found, and so is your successor.',
          ],
          effects: [
            { kind: 'performance', by: -16 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'earned-a-good-name' },
          ],
        },
      ],
    },
    {
      id: 'show',
      text: 'Show them what it costs to train the ones who’ll leave',
      conditions: [{ kind: 'job', performance: { from: 60 } }],
      energyCost: 8,
      outcomes: [
        {
          chance: 1,
          text: [
            'You have it to the cent: twelve hundred dollars a head. They put you in front of the board, who like it, not for its reasons. Thirty-two hours, in all nine. You keep the sheet with the word in pencil.',
          ],
          effects: [
            { kind: 'performance', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'remember', what: 'earned-a-good-name' },
          ],
        },
      ],
    },
  ],
})
