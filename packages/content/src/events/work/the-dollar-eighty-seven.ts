import { defineEvent } from '../../define-event.ts'

export const theDollarEightySeven = defineEvent({
  id: 'the-dollar-eighty-seven',
  kind: 'question',
  category: 'work',
  title: 'A dollar eighty-seven',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['accounts'], rung: { from: 0, to: 1 }, days: 40 }],
  trigger: { kind: 'draw', weight: 38 },
  once: true,
  importance: 4,
  offline: { kind: 'deadline', option: 'adjust', minutes: 4320 },
  text: [
    'Month’s end, and the books are off by a dollar eighty-seven. Your supervisor has her coat on. There is an account called Sundry that exists for exactly this.',
  ],
  options: [
    {
      id: 'stay',
      text: 'Stay until it is found',
      energyCost: 10,
      outcomes: [
        {
          chance: 1,
          text: [
            'Toward ten at night you find it. It is two errors that nearly cancel: a repair paid twice, and a credit from a supplier you have never heard of. The credit is for nineteen thousand dollars. You write the supplier’s address on your hand.',
          ],
          effects: [
            { kind: 'performance', by: 6 },
            { kind: 'gauge', of: 'stress', by: 5 },
          ],
          followUps: [{ event: 'where-the-dollar-went', afterDays: [40, 120] }],
        },
      ],
    },
    {
      id: 'adjust',
      text: 'Put it in Sundry',
      outcomes: [
        {
          chance: 1,
          text: ['It balances. Sundry has taken in a great deal over the years and has never complained.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'remember', what: 'hid-a-mistake' },
          ],
        },
      ],
    },
    {
      id: 'own',
      text: 'Tell her it is off, and that you don’t know why',
      outcomes: [
        {
          chance: 1,
          text: [
            'She takes the coat off again, not gladly. She shows you how she goes through a ledger: backward, from the total, with a ruler. You get home late, knowing one thing more.',
          ],
          effects: [
            { kind: 'performance', by: 3 },
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'remember', what: 'reads-ledgers-backward' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'stay',
      roll: 0,
      expect: { gauges: { stress: 5 }, followUp: 'where-the-dollar-went' },
    },
  ],
})
