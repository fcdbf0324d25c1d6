import { defineEvent } from '../../define-event.ts'

export const corduroy = defineEvent({
  id: 'corduroy',
  kind: 'question',
  category: 'chance',
  title: 'Corduroy',
  stages: ['childhood'],
  age: { from: 3, to: 5 },
  trigger: { kind: 'draw', weight: 10 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'shout' },
  text: [
    'You have been holding on to the pants ever since the lamps. They are brown, with ribs, and quite right. At the carpets you look up, and on top of them is somebody else.',
  ],
  options: [
    {
      id: 'shout',
      text: 'Stand still and shout',
      outcomes: [
        {
          chance: 1,
          text: [
            'The ceiling says your name. It says the other name as well, and what is on your sweater, and that you are at the bathtubs. Everyone you pass looks at the sweater.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'hold',
      text: 'Keep hold, and see where he goes',
      outcomes: [
        {
          chance: 0.6,
          odds: 'he is in no hurry',
          text: [
            'He goes to the beds, and lies down on one, to try it. So do you. That is how the right pants find you both.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
        {
          chance: 0.4,
          odds: 'he has what he came for',
          text: [
            'He goes out to his car, and is shown by a lady with a stroller what is hanging on his leg. You are carried back past everything, at arm’s length.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'social', by: 1 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 3, gauges: { stress: 50, social: 50 } },
      choose: 'shout',
      roll: 0,
      expect: { gauges: { stress: 3, social: 2 } },
    },
    {
      given: { age: 3, gauges: { happiness: 50, stress: 50 } },
      choose: 'hold',
      roll: 0.3,
      expect: { gauges: { happiness: 4, stress: -2 }, says: 'He goes to the beds' },
    },
    {
      given: { age: 3, gauges: { stress: 50, social: 50 } },
      choose: 'hold',
      roll: 0.8,
      expect: { gauges: { stress: 4, social: 1 }, says: 'He goes out to his car' },
    },
  ],
})
