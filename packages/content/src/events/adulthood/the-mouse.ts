import { defineEvent } from '../../define-event.ts'

export const theMouse = defineEvent({
  id: 'the-mouse',
  kind: 'question',
  category: 'home',
  title: 'Behind the stove',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  importance: 2,
  offline: { kind: 'auto', option: 'leave' },
  text: [
    'Two black eyes, a tail. It looks at you, and you at it, and both of you have come for the same piece of cheese.',
    'There are crumbs where there were none, and a small hole in the bag of rice. Then, along the baseboard, quick as a thought, a mouse.',
    'You turn on the kitchen light, and it does not run. It sits behind the stove, washing its face, and waits for you to finish.',
  ],
  options: [
    {
      id: 'trap',
      text: 'Set a trap, the kind one carries outside',
      energyCost: 4,
      moneyCost: 1200,
      outcomes: [
        {
          chance: 0.7,
          odds: 'it works',
          text: [
            'In the morning it sits in there and has eaten the cheese. You carry it to the park in your pajamas. It does not look around.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 5 }],
        },
        {
          chance: 0.3,
          odds: 'it is cleverer',
          text: ['The cheese is gone, the trap is shut, and there is nobody in it. You begin to respect each other.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'leave',
      text: 'Call it Gustav',
      outcomes: [
        {
          chance: 1,
          text: ['Gustav stays until March. You lose a loaf, two candles, and the corner of a contract.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'money', by: -2500 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, money: 12400, gauges: { happiness: 50 } },
      choose: 'trap',
      roll: 0,
      expect: { gauges: { happiness: 5 }, money: -1200 },
    },
  ],
})
