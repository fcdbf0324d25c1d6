import { defineEvent } from '../../define-event.ts'

export const theLostChild = defineEvent({
  id: 'the-lost-child',
  kind: 'question',
  category: 'chance',
  title: 'At the cheese',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'not', of: { kind: 'ill', illness: 'dementia' } }],
  trigger: { kind: 'draw', weight: 7 },
  importance: 2,
  offline: { kind: 'auto', option: 'till' },
  text: [
    'In the supermarket, at the cheese, a hand has taken yours. It is small, and sticky, and belongs to a boy who looks up now and sees that you are somebody else.',
    'Something takes hold of your coat in the aisle with the cheese. It is a small boy. He looks up along you, finds the wrong face at the top, and his chin begins to go.',
  ],
  options: [
    {
      id: 'stay',
      text: 'Stay where you are, with him',
      outcomes: [
        {
          chance: 1,
          text: [
            'You tell him the names of the cheeses. By the Gorgonzola he has stopped. His father comes around the corner, white, and then red.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'till',
      text: 'Take him to the register',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'His name is called out, and that he is wearing a dinosaur. He waves to everyone from the conveyor belt, like a minister.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, gauges: { happiness: 50, stress: 50 } },
      choose: 'stay',
      roll: 0,
      expect: { gauges: { happiness: 5, stress: 1 } },
    },
  ],
})
