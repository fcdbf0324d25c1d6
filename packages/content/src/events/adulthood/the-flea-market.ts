import { defineEvent } from '../../define-event.ts'

export const theFleaMarket = defineEvent({
  id: 'the-flea-market',
  kind: 'question',
  category: 'money',
  title: 'Two dollars',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'tell' },
  text: [
    'Under a lamp without a plug lies a small brown picture of a cow. He wants two dollars for it. On the back there is a name, and part of a label.',
  ],
  options: [
    {
      id: 'buy',
      text: 'Give him the two',
      moneyCost: 200,
      outcomes: [
        {
          chance: 0.85,
          odds: 'a cow',
          text: ['It is a cow. It hangs in the hall, and has a way of looking at you when you come home late.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 4 }],
        },
        {
          chance: 0.12,
          odds: 'a better cow',
          text: [
            'The man at the museum puts on a glove to hold it. It is a student’s; you get four hundred for it, and miss the look.',
          ],
          effects: [
            { kind: 'money', by: 40000 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
        {
          chance: 0.03,
          odds: 'the cow',
          text: [
            'The man at the museum puts down his cup. It has been missing from a row of twelve for longer than he has worked there.',
          ],
          effects: [
            { kind: 'money', by: 900000 },
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Tell him about the label first',
      outcomes: [
        {
          chance: 1,
          text: [
            'He looks at you as at an honest person: with pity. In the afternoon he has a sign up: “Genuine cow, 500.”',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 3 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, money: 10400, gauges: { happiness: 50 } },
      choose: 'buy',
      roll: 0,
      expect: { gauges: { happiness: 4 }, money: -200 },
    },
  ],
})
