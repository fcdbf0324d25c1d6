import { defineEvent } from '../../define-event.ts'

export const theJar = defineEvent({
  id: 'the-jar',
  kind: 'message',
  category: 'money',
  title: 'The jar',
  stages: ['childhood'],
  age: { from: 6, to: 12 },
  cast: { grandmother: { relation: 'grandmother' } },
  trigger: { kind: 'draw', weight: 5 },
  once: true,
  importance: 3,
  text: [
    '{grandmother} has kept a jar for you on top of the wardrobe. She has to stand on a chair to reach it, and will not be helped. “Do not tell them at home how much,” she says.',
  ],
  claim: { money: 2_000 },
  effects: [{ kind: 'affinity', role: 'grandmother', by: 3 }],
  examples: [{ given: { age: 8 }, expect: { says: 'on top of the wardrobe' } }],
})
