import { defineEvent } from '../../define-event.ts'

export const theCardWithABlackEdge = defineEvent({
  id: 'the-card-with-a-black-edge',
  kind: 'question',
  category: 'love',
  title: 'A black edge',
  stages: ['oldAge'],
  cast: { partner: { relation: ['spouse', 'partner'], age: { from: 40 } }, flame: { relation: 'ex', status: 'dead' } },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'went-at-one-in-the-night', role: 'flame', daysAgo: 1000 },
        { kind: 'remembers', what: 'said-it-was-work', role: 'flame', daysAgo: 1000 },
        { kind: 'remembers', what: 'five-words-at-night', role: 'flame', daysAgo: 1000 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 18 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'card' },
  text: [
    'The card has a black edge, and {flame}’s name. It’s addressed to you alone. {partner} has brought it in with the mail and put it on top. “Do you want me to drive you?” {partner} asks.',
  ],
  options: [
    {
      id: 'card',
      text: 'Write to the family',
      outcomes: [
        {
          chance: 1,
          text: [
            'You don’t know them. You write that you’re sorry. The other side of the card is blank, and you hold the pen over it for a while.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'go',
      text: '“Yes. Come in with me.”',
      outcomes: [
        {
          chance: 0.7,
          text: [
            'They’ve left two seats. You wonder who thought of that. {partner} sings all the verses, and on the way out takes a long look at the photograph. “So those were the eyes,” says {partner.they}. “I’d have gone, too.”',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 10 },
            { kind: 'familiarity', role: 'partner', by: 5 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
        {
          chance: 0.3,
          text: [
            '{partner} stays in the car with the crossword. That’s all right. When you come back there’s one word left open: six letters, it’s for you.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 2 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'work',
      text: 'Say that it hadn’t been work, that night',
      conditions: [{ kind: 'remembers', what: 'said-it-was-work', role: 'partner' }],
      outcomes: [
        {
          chance: 0.6,
          text: [
            '“You threw a bracelet out of the car,” {partner} says. “It hung on the forsythia. From a hospital.” {partner.They} had taken it down and had thought: so it is serious; so I will be told. It has taken this long. You drive there together.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -14 },
            { kind: 'affinity', role: 'partner', by: 4 },
            { kind: 'familiarity', role: 'partner', by: 8 },
            { kind: 'forget', what: 'said-it-was-work' },
          ],
        },
        {
          chance: 0.4,
          text: [
            '{partner} lays the keys on the card. {partner.They} {partner|isn’t|aren’t} angry, {partner.they} {partner|has|have} only to go over certain years again.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: -10 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'forget', what: 'said-it-was-work' },
          ],
        },
      ],
    },
    {
      id: 'words',
      text: 'Send more than five words',
      energyCost: 2,
      conditions: [{ kind: 'remembers', what: 'five-words-at-night', role: 'flame' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'There’s no one to send it to. You write it nevertheless, four pages; {partner} reads it when you ask {partner.them} to, all the way through, and says: “Put in the thing about the tube.” But you hadn’t been there for the tube. You put that in.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'familiarity', role: 'partner', by: 8 },
            { kind: 'affinity', role: 'partner', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'person',
      text: 'Ask who told them to write to you',
      conditions: [{ kind: 'remembers', what: 'went-at-one-in-the-night', role: 'flame' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'There’s a brother, or a nurse. It had been on a form, they say: “Whom to call.” It’s never been changed. {partner} reads it over your shoulder. “Well, you came,” says {partner}.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'affinity', role: 'partner', by: 5 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
  ],
})
