import { defineEvent } from '../../define-event.ts'

export const theLotteryTicket = defineEvent({
  id: 'the-lottery-ticket',
  kind: 'question',
  category: 'money',
  title: 'The ticket in the coat',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 6 },
  cooldownDays: 3000,
  importance: 4,
  offline: { kind: 'auto', option: 'tear' },
  text: [
    'In the pocket of last winter’s coat: a lottery ticket, unchecked. It expires today.',
    'You feel a stiff bit of paper in the lining of the coat. It is a lottery ticket, and the date on it is today’s.',
    'The coat has a pocket inside the pocket, and in it is a ticket with six numbers. It is good until midnight.',
  ],
  options: [
    {
      id: 'check',
      text: 'Go and check it',
      outcomes: [
        {
          chance: 0.7,
          odds: 'nothing',
          text: ['Nothing. But you had a fortune, all the way to the store.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
        },
        {
          chance: 0.28,
          odds: 'a little',
          text: ['Twelve dollars! You buy flowers, and a second ticket, and put it in the coat.'],
          effects: [
            { kind: 'money', by: 1200 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
        {
          chance: 0.02,
          odds: 'more than a little',
          text: [
            'The woman behind the counter looks at the ticket, then at you, and locks the door from the inside, so that you can sit down.',
          ],
          effects: [
            { kind: 'money', by: 2500000 },
            { kind: 'gauge', of: 'happiness', by: 20 },
            { kind: 'gauge', of: 'stress', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'tear',
      text: 'Tear it up',
      outcomes: [
        {
          chance: 1,
          text: ['Whatever it was, it is confetti now. You are oddly proud.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -2 }],
        },
      ],
    },
  ],
  examples: [{ given: { age: 40, gauges: { stress: 40 } }, choose: 'tear', expect: { gauges: { stress: -2 } } }],
})
