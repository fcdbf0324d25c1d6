import { defineEvent } from '../../define-event.ts'

export const aHen = defineEvent({
  id: 'a-hen',
  kind: 'question',
  category: 'chance',
  title: 'A hen',
  stages: ['infancy'],
  age: { from: 1 },
  trigger: { kind: 'draw', weight: 10 },
  importance: 2,
  offline: { kind: 'auto', option: 'step' },
  text: [
    'A hen comes up to you, across the whole yard. She looks at you with the one side of her head and then, in order to compare, with the other.',
  ],
  options: [
    {
      id: 'rusk',
      text: 'Hold out the cracker',
      outcomes: [
        {
          chance: 0.7,
          odds: 'she takes the cracker',
          text: ['It is gone, and you have all your fingers. You look them over. So does she.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 5 }],
        },
        {
          chance: 0.3,
          odds: 'she takes a little more',
          text: [
            'She has the cracker, and had a try at the thumb. You inform the yard. She listens, with her neck on one side.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'step',
      text: 'Walk the way she does',
      outcomes: [
        {
          chance: 1,
          text: [
            'A foot, a pause, and then the neck. You do it as far as the gate, and all through dinner, until somebody wants to have it looked at.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 1, gauges: { happiness: 50 } },
      choose: 'rusk',
      roll: 0.35,
      expect: { gauges: { happiness: 5 }, says: 'It is gone' },
    },
    {
      given: { age: 1, gauges: { stress: 50, social: 50 } },
      choose: 'rusk',
      roll: 0.85,
      expect: { gauges: { stress: 3, social: 2 }, says: 'She has the cracker' },
    },
  ],
})
