import { defineEvent } from '../../define-event.ts'

export const noGoose = defineEvent({
  id: 'no-goose',
  kind: 'message',
  category: 'family',
  title: 'Four verses',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'remembers', what: 'the-goose' }],
  trigger: { kind: 'draw', weight: 8 },
  once: true,
  importance: 3,
  text: [
    'On the radio a choir is singing your father’s song. It is about a ferryman, it has four verses, and there is not one goose in it. Forty people, and nobody seems to feel the lack.',
  ],
  effects: [
    { kind: 'gauge', of: 'happiness', by: 4 },
    { kind: 'gauge', of: 'stress', by: -2 },
  ],
})
