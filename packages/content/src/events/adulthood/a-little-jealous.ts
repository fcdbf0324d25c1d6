import { defineEvent } from '../../define-event.ts'

export const aLittleJealous = defineEvent({
  id: 'a-little-jealous',
  kind: 'question',
  category: 'love',
  title: 'Who is writing',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    partner: { relation: ['partner', 'spouse'], age: { from: 18 } },
    friend: { relation: ['friend', 'colleague'], age: { from: 18 } },
  },
  conditions: [{ kind: 'affinity', role: 'friend', from: 50 }],
  trigger: { kind: 'draw', weight: 4 },
  cooldownDays: 2400,
  importance: 4,
  offline: { kind: 'auto', option: 'show' },
  text: ['“{friend} again,” says {partner}, who is not looking at your telephone, from where it can be seen.'],
  options: [
    {
      id: 'show',
      text: 'Hand it over',
      outcomes: [
        {
          chance: 1,
          text: [
            'There are forty messages about a tent. {partner} reads nine of them, is ashamed, and asks what is wrong with the tent.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 5 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
          remembers: { role: 'partner', as: 'the tent' },
        },
      ],
    },
    {
      id: 'laugh',
      text: 'Laugh',
      outcomes: [
        {
          chance: 0.5,
          odds: 'it clears the air',
          text: ['It is the right laugh. {partner} throws a cushion, and it is over.'],
          effects: [
            { kind: 'affinity', role: 'partner', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
        {
          chance: 0.5,
          odds: 'it does not',
          text: ['It is the wrong laugh.'],
          effects: [{ kind: 'affinity', role: 'partner', by: -9 }],
        },
      ],
    },
    {
      id: 'less',
      text: 'Write to {friend} a little less',
      outcomes: [
        {
          chance: 1,
          text: ['{friend} notices, and does not say so. There is a kind of peace, of the kind that has an edge.'],
          effects: [
            { kind: 'affinity', role: 'partner', by: 7 },
            { kind: 'affinity', role: 'friend', by: -8 },
          ],
        },
      ],
    },
  ],
})
