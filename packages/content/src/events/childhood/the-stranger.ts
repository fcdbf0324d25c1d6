import { defineEvent } from '../../define-event.ts'

export const theStranger = defineEvent({
  id: 'the-stranger',
  kind: 'question',
  category: 'family',
  title: 'A face',
  stages: ['infancy'],
  age: { from: 1 },
  cast: { granny: { relation: 'grandmother' } },
  trigger: { kind: 'draw', weight: 8 },
  cooldownDays: 2000,
  importance: 2,
  offline: { kind: 'auto', option: 'glasses' },
  text: [
    '{granny} bends over you: a very large face, with glasses on a chain. It smells of soap and says a word that is, you gather, you.',
  ],
  options: [
    {
      id: 'cry',
      text: 'Cry',
      outcomes: [
        {
          chance: 1,
          text: ['You are handed back like something hot. {granny} says that you have good lungs.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 2 }],
        },
      ],
    },
    {
      id: 'glasses',
      text: 'Take the glasses',
      outcomes: [
        {
          chance: 1,
          text: [
            'They come off with a twang. {granny} lets you have them. You see the world as it is to {granny.them}: enormous and soft.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'affinity', role: 'granny', by: 5 },
          ],
          remembers: { role: 'granny', as: 'the glasses' },
        },
      ],
    },
  ],
  examples: [{ given: { age: 1, gauges: { stress: 10 } }, choose: 'cry', expect: { gauges: { stress: 2 } } }],
})
