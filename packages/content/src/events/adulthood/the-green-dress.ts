import { defineEvent } from '../../define-event.ts'

export const theGreenDress = defineEvent({
  id: 'the-green-dress',
  kind: 'question',
  category: 'loss',
  title: 'The green one, with the buttons',
  stages: ['middleAge', 'oldAge'],
  cast: { sibling: { relation: ['sister', 'brother'] }, mother: { relation: 'mother', status: 'dead' } },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'took-mother-in', daysAgo: 730 },
        { kind: 'remembers', what: 'found-mother-a-place', daysAgo: 730 },
        { kind: 'remembers', what: 'waited-at-the-gate', daysAgo: 730 },
        { kind: 'remembers', what: 'shared-the-chair', daysAgo: 730 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'fold' },
  text: [
    'In the bottom of a trunk, in tissue paper, is a green dress with a row of small buttons. It is too old to have been your mother’s.',
  ],
  options: [
    {
      id: 'wear',
      text: 'Tell {sibling} about the gate, and the dog, and the bread under the arm',
      energyCost: 5,
      conditions: [{ kind: 'remembers', what: 'waited-at-the-gate' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“She never told me that,” says {sibling}. “She told me the other half.” It takes you a whole evening to put it together. There was a river in it. You are both in that kitchen until midnight.',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: 12 },
            { kind: 'familiarity', role: 'sibling', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'cut',
      text: 'Cut it in two, and give {sibling} half',
      energyCost: 4,
      conditions: [{ kind: 'remembers', what: 'shared-the-chair' }],
      outcomes: [
        {
          chance: 1,
          text: ['It makes two pillows, one button row each. They are hard to sleep on. You both do.'],
          effects: [
            { kind: 'affinity', role: 'sibling', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Ask {sibling} to forgive you for how it was done',
      energyCost: 7,
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'found-mother-a-place' },
            { kind: 'remembers', what: 'took-mother-in' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.6,
          odds: '{sibling} does',
          text: [
            '“There was nothing right,” says {sibling}. “There was you at one end and me at the other, carrying.”',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: 14 },
            { kind: 'gauge', of: 'stress', by: -16 },
          ],
        },
        {
          chance: 0.4,
          odds: '{sibling} cannot yet',
          text: ['“Don’t,” says {sibling}, and holds the dress up against the light, to look for moths.'],
          effects: [
            { kind: 'affinity', role: 'sibling', by: -2 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'fold',
      text: 'Fold it back into its paper',
      outcomes: [
        {
          chance: 1,
          text: [
            'One of the buttons comes off in your hand. You put it in your pocket, and it clicks there against your keys.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
        },
      ],
    },
  ],
})
