import { defineEvent } from '../../define-event.ts'

export const theYoungManWhoStandsUp = defineEvent({
  id: 'the-young-man-who-stands-up',
  kind: 'question',
  category: 'growth',
  title: 'He stands up',
  stages: ['middleAge', 'oldAge'],
  age: { from: 60 },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'stand' },
  text: ['On the streetcar a young man gets up for you. It is the first time. You look behind you, to see for whom.'],
  options: [
    {
      id: 'sit',
      text: 'Sit down',
      outcomes: [
        {
          chance: 1,
          text: ['The seat is warm. You look at everyone’s buttons, which one has not done since one was five.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'gauge', of: 'happiness', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'stand',
      text: '“I am getting out”',
      energyCost: 5,
      outcomes: [
        {
          chance: 1,
          text: ['You get out, four stops early, and walk. It is uphill. You are not going to have it said.'],
          effects: [
            { kind: 'gauge', of: 'health', by: 2 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 60, gauges: { stress: 50, happiness: 50 } },
      choose: 'sit',
      roll: 0,
      expect: { gauges: { stress: -3, happiness: 1 } },
    },
  ],
})
