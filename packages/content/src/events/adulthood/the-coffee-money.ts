import { defineEvent } from '../../define-event.ts'

export const theCoffeeMoney = defineEvent({
  id: 'the-coffee-money',
  kind: 'question',
  category: 'work',
  title: 'The tin',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'employed', is: true }],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'drink' },
  text: [
    'The tin for the coffee money is short, again, by about what one person drinks. You have a fair idea which person. He has three children and the small desk.',
  ],
  options: [
    {
      id: 'pay',
      text: 'Put it in yourself, each Friday',
      moneyCost: 2600,
      outcomes: [
        {
          chance: 1,
          text: [
            'It comes out even until he leaves. At the farewell he looks around the room, as if he were counting.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'speak',
      text: 'Speak to him, alone',
      energyCost: 5,
      outcomes: [
        {
          chance: 0.6,
          odds: 'he is relieved',
          text: ['“Yes,” he says. “Thank God.” You never hear what for, but on Monday there is cake.'],
          effects: [{ kind: 'gauge', of: 'social', by: 5 }],
        },
        {
          chance: 0.4,
          odds: 'he is not',
          text: ['He says nothing, and then nothing at all, to anyone, for a year.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 5 }],
        },
      ],
    },
    {
      id: 'drink',
      text: 'Drink tea',
      outcomes: [
        {
          chance: 1,
          text: ['You are out of it, with a tea bag. A sign goes up over the tin, with three exclamation marks.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -1 },
            { kind: 'gauge', of: 'happiness', by: -1 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, money: 15200, gauges: { stress: 50, happiness: 50 } },
      choose: 'pay',
      roll: 0,
      expect: { gauges: { stress: -3, happiness: 2 }, money: -2600 },
    },
  ],
})
