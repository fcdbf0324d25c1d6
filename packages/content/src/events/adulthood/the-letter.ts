import { defineEvent } from '../../define-event.ts'

export const theLetter = defineEvent({
  id: 'the-letter',
  kind: 'question',
  category: 'family',
  title: 'What you never said',
  stages: ['oldAge'],
  cast: { sibling: { relation: ['sister', 'brother'] } },
  conditions: [{ kind: 'not', of: { kind: 'ill', illness: 'dementia' } }],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'It was about the piano, or the summer of the car, or who was held longer. You and your {sibling.relation} {sibling} have not spoken of it in forty years. You have paper, and the afternoon.',
  ],
  options: [
    {
      id: 'write',
      text: 'Write it down and mail it',
      energyCost: 6,
      outcomes: [
        {
          chance: 0.7,
          odds: 'an answer comes',
          text: [
            'The answer is one line long: “It was me who broke it.” {sibling.They} {sibling|rings|ring} the same evening. You both talk at once, as ever.',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: 20 },
            { kind: 'familiarity', role: 'sibling', by: 20 },
            { kind: 'gauge', of: 'happiness', by: 12 },
          ],
          remembers: { role: 'sibling', as: 'the letter' },
        },
        {
          chance: 0.3,
          odds: 'none does',
          text: ['Nothing comes. But you notice that you no longer rehearse it in the bath.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -10 }],
          remembers: { role: 'sibling', as: 'the letter' },
        },
      ],
    },
    {
      id: 'drawer',
      text: 'Write it down and put it in the drawer',
      outcomes: [
        {
          chance: 1,
          text: ['There are others in there. They keep each other company.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -3 }],
        },
      ],
    },
  ],
})
