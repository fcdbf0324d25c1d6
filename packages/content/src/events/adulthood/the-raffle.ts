import { defineEvent } from '../../define-event.ts'

export const theRaffle = defineEvent({
  id: 'the-raffle',
  kind: 'question',
  category: 'chance',
  title: 'Ticket 77',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'swap' },
  text: [
    'The fire department’s raffle. First prize: a pig, living. You have 77. They have just called seventy-, and are looking for their glasses.',
  ],
  options: [
    {
      id: 'stand',
      text: 'Stand up',
      outcomes: [
        {
          chance: 0.3,
          odds: 'it is the pig',
          text: [
            'Seven! She weighs as much as you did at twelve. A farmer keeps her for you; you visit on Sundays, with apples.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'remember', what: 'owns-a-pig' },
          ],
        },
        {
          chance: 0.7,
          odds: 'it is not',
          text: ['Six. You sit down again. A man at the back is being congratulated, and has gone pale.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
        },
      ],
    },
    {
      id: 'swap',
      text: 'Give the ticket to the child next to you',
      outcomes: [
        {
          chance: 1,
          text: ['Six, as it turns out. But for the length of a breath that child owned a pig.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, gauges: { happiness: 50 } },
      choose: 'stand',
      roll: 0,
      expect: { gauges: { happiness: 9 }, remembers: ['owns-a-pig'] },
    },
  ],
})
