import { defineEvent } from '../../define-event.ts'

export const theToothbrush = defineEvent({
  id: 'the-toothbrush',
  kind: 'question',
  category: 'love',
  title: 'A toothbrush',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { partner: { relation: 'partner', age: { from: 18 } } },
  conditions: [{ kind: 'partnered', as: 'dating' }],
  trigger: { kind: 'draw', weight: 8 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'It began with a toothbrush. Now {partner} has a shelf, a plant, and an opinion on your curtains. “I pay rent for a wardrobe,” {partner.they} {partner|says|say}.',
  ],
  options: [
    {
      id: 'together',
      text: '“Bring the wardrobe.”',
      energyCost: 15,
      outcomes: [
        {
          chance: 1,
          text: [
            'It does not fit through the door. {partner} saws it in half, and it stands on either side of the bed ever after.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 14 },
            { kind: 'familiarity', role: 'partner', by: 20 },
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'moved-in-together' },
          ],
          remembers: { role: 'partner', as: 'the sawn wardrobe' },
        },
      ],
    },
    {
      id: 'wait',
      text: '“Bring the plant, for now.”',
      outcomes: [
        {
          chance: 1,
          text: ['The plant comes, and does well. {partner} waters it, and you, and says nothing.'],
          effects: [
            { kind: 'affinity', role: 'partner', by: -6 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
  ],
})
