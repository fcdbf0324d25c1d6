import { defineEvent } from '../../define-event.ts'

export const businessIdea = defineEvent({
  id: 'business-idea',
  kind: 'question',
  category: 'money',
  title: 'An idea at night',
  stages: ['youngAdult', 'adult', 'middleAge'],
  age: { from: 22, to: 60 },
  trigger: { kind: 'draw', weight: 5 },
  cooldownDays: 2500,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'You wake at three with it whole: soup, in jars, by bicycle. You write it down. In the morning it says “soup jars bicycle”, and it still makes sense.',
    'Nobody in this town can mend a zip any more. You know this because you have asked in eleven shops.',
  ],
  options: [
    {
      id: 'savings',
      text: 'Put your savings into it',
      moneyCost: 1_500_000,
      energyCost: 25,
      outcomes: [
        {
          chance: 0.3,
          odds: 'it works',
          text: [
            'By the second winter there is a queue, and you know the queue by name. Somebody offers to buy it all. You let them.',
          ],
          effects: [
            { kind: 'money', by: 5_000_000 },
            { kind: 'gauge', of: 'happiness', by: 14 },
            { kind: 'remember', what: 'had-a-business' },
          ],
        },
        {
          chance: 0.3,
          odds: 'it pays for itself',
          text: [
            'It neither dies nor grows. After three years you give the bicycle to the boy from downstairs, and are no poorer.',
          ],
          effects: [
            { kind: 'money', by: 1_500_000 },
            { kind: 'remember', what: 'had-a-business' },
          ],
        },
        {
          chance: 0.4,
          odds: 'it fails',
          text: ['It turns out that people like soup, and own stoves. You keep one jar.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'remember', what: 'had-a-business' },
          ],
        },
      ],
    },
    {
      id: 'small',
      text: 'Try it on Saturdays',
      moneyCost: 60_000,
      energyCost: 15,
      outcomes: [
        {
          chance: 0.5,
          odds: 'it brings in a little',
          text: [
            'A stall, a folding table, a sign that you painted yourself, twice. By autumn it has paid for itself and a coat.',
          ],
          effects: [
            { kind: 'money', by: 160_000 },
            { kind: 'gauge', of: 'social', by: 5 },
          ],
        },
        {
          chance: 0.5,
          odds: 'it rains',
          text: ['It rains on nine Saturdays of eleven. On the other two there is a football match.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 4 }],
        },
      ],
    },
    {
      id: 'sleep',
      text: 'Go back to sleep',
      outcomes: [
        {
          chance: 1,
          text: ['In four years you see it in a shop window, with somebody else’s name on it, and feel oddly proud.'],
          effects: [{ kind: 'gauge', of: 'energy', by: 3 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 40, money: 2_000_000 },
      choose: 'savings',
      roll: 0.5,
      expect: { money: 0, remembers: ['had-a-business'] },
    },
  ],
})
