import { defineEvent } from '../../define-event.ts'

export const lookAtTheFish = defineEvent({
  id: 'look-at-the-fish',
  kind: 'question',
  category: 'health',
  title: '“Look at the fish”',
  stages: ['infancy'],
  age: { from: 1 },
  trigger: { kind: 'draw', weight: 10 },
  importance: 2,
  offline: { kind: 'auto', option: 'fish' },
  text: [
    '“Look at the fish,” says the lady in white. It is on the wall, it is blue, and it does nothing. That is what makes one wonder.',
  ],
  options: [
    {
      id: 'fish',
      text: 'Look at the fish',
      outcomes: [
        {
          chance: 1,
          text: ['Something is done to your leg. The fish does not move a muscle. You will know it again.'],
          effects: [
            { kind: 'gauge', of: 'health', by: 2 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'lady',
      text: 'Look at the lady',
      outcomes: [
        {
          chance: 1,
          text: [
            'You see everything. You cry beforehand, so as to have that behind you, and when it comes there is nothing to add. They stick a bandage over it, with a fish on it.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: 2 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 1, gauges: { health: 50, stress: 50 } },
      choose: 'fish',
      roll: 0,
      expect: { gauges: { health: 2, stress: 3 } },
    },
  ],
})
