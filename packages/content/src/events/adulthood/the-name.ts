import { defineEvent } from '../../define-event.ts'

export const theName = defineEvent({
  id: 'the-name',
  kind: 'question',
  category: 'family',
  title: 'A name for it',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { sibling: { relation: ['sister', 'brother'], age: { from: 20, to: 45 } } },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'lovely' },
  text: [
    'There is going to be a child in the family, and {sibling} asks what you think of “Casimir”. There is a silence, which you notice is yours.',
  ],
  options: [
    {
      id: 'truth',
      text: 'Say what comes to mind',
      outcomes: [
        {
          chance: 0.5,
          odds: 'laughter',
          text: ['“Thank God,” says {sibling}. “I have been waiting for somebody to say it.”'],
          effects: [{ kind: 'affinity', role: 'sibling', by: 6 }],
        },
        {
          chance: 0.5,
          odds: 'none',
          text: ['It is the other grandfather’s. It is already on the spoon.'],
          effects: [
            { kind: 'affinity', role: 'sibling', by: -6 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'lovely',
      text: '“It grows on one”',
      outcomes: [
        {
          chance: 1,
          text: ['It does. By the christening you could not imagine another.'],
          effects: [
            { kind: 'affinity', role: 'sibling', by: 2 },
            { kind: 'gauge', of: 'stress', by: -1 },
          ],
        },
      ],
    },
  ],
})
