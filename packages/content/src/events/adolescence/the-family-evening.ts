import { defineEvent } from '../../define-event.ts'

export const theFamilyEvening = defineEvent({
  id: 'the-family-evening',
  kind: 'question',
  category: 'family',
  title: 'Game night',
  stages: ['adolescence'],
  cast: { parent: { relation: ['mother', 'father'] } },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'go' },
  text: [
    'Friday is game night. It has been so since you could hold the dice. Tonight there is also the other thing, where everyone will be.',
  ],
  options: [
    {
      id: 'stay',
      text: 'Stay for one round',
      outcomes: [
        {
          chance: 1,
          text: [
            'It becomes three. You lose all of them, on purpose or not. The other thing, you hear, was called off at nine.',
          ],
          effects: [
            { kind: 'affinity', role: 'parent', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'go',
      text: 'Go',
      outcomes: [
        {
          chance: 1,
          text: [
            'Everyone is there. It is loud, and good. When you come home, they have left your figure standing on its square.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 7 },
            { kind: 'affinity', role: 'parent', by: -2 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 15, gauges: { happiness: 50 } }, choose: 'stay', roll: 0, expect: { gauges: { happiness: 2 } } },
  ],
})
