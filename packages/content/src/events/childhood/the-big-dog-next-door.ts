import { defineEvent } from '../../define-event.ts'

export const theBigDogNextDoor = defineEvent({
  id: 'the-big-dog-next-door',
  kind: 'question',
  category: 'chance',
  title: 'A dog',
  stages: ['infancy'],
  age: { from: 1 },
  trigger: { kind: 'draw', weight: 9 },
  importance: 2,
  offline: { kind: 'auto', option: 'leg' },
  text: [
    'It is as high as you are, and wet at the front. It stands still. You stand still, holding on to a trouser leg.',
  ],
  options: [
    {
      id: 'touch',
      text: 'Put your hand on its nose',
      outcomes: [
        {
          chance: 1,
          text: [
            'It breathes your hand in, and gives it back. From now on everything with four legs is called what this was called.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'leg',
      text: 'Go behind the leg',
      outcomes: [
        {
          chance: 1,
          text: ['From behind the leg it is a good dog. You look at it for a long time, with one eye.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -2 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 1, gauges: { happiness: 50, stress: 50 } },
      choose: 'touch',
      roll: 0,
      expect: { gauges: { happiness: 5, stress: 1 } },
    },
  ],
})
