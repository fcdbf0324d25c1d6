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
    {
      id: 'soup',
      text: 'You wake at three with it whole: soup, in jars, by bicycle. You write it down. In the morning it says “soup jars bicycle”, and it still makes sense.',
    },
    {
      id: 'zippers',
      text: 'Nobody in this town mends a zipper any more. You know this because you have asked in nine shops, with the jacket over your arm.',
    },
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
          modifiers: [
            { when: { kind: 'remembers', what: 'had-a-business' }, times: 1.8, why: 'you have done it before' },
            { when: { kind: 'gauge', of: 'stress', from: 70 }, times: 0.5, why: 'you are worn out as it is' },
          ],
          text: [
            'By the second winter there is a line, and you know the line by name. Somebody offers to buy it all. You let them.',
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
            {
              of: ['soup'],
              text: 'It neither dies nor grows. After three years you give the bicycle to the boy from downstairs, and are no poorer.',
            },
            {
              of: ['zippers'],
              text: 'It neither dies nor grows. After three years you shut the shop, no poorer, and every coat in your closet closes.',
            },
          ],
          effects: [
            { kind: 'money', by: 1_500_000 },
            { kind: 'remember', what: 'had-a-business' },
          ],
        },
        {
          chance: 0.4,
          odds: 'it fails',
          text: [
            { of: ['soup'], text: 'It turns out that people like soup, and own stoves. You keep one jar.' },
            { of: ['zippers'], text: 'It turns out that people would sooner buy a new jacket. You keep the sign.' },
          ],
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
            'A stall, a folding table, a sign that you painted yourself, twice. By fall it has paid for itself and a coat.',
          ],
          effects: [
            { kind: 'money', by: 160_000 },
            { kind: 'gauge', of: 'social', by: 5 },
          ],
        },
        {
          chance: 0.5,
          odds: 'it rains',
          text: ['It rains on nine Saturdays of ten. On the tenth there is a football game.'],
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
      given: { age: 40, money: 2_000_000, variant: 'zippers' },
      choose: 'savings',
      roll: 0.5,
      expect: { money: 0, remembers: ['had-a-business'], says: 'closet' },
    },
  ],
})
