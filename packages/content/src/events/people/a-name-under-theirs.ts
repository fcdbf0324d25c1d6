import { defineEvent } from '../../define-event.ts'

export const aNameUnderTheirs = defineEvent({
  id: 'a-name-under-theirs',
  kind: 'question',
  category: 'money',
  title: 'A name under another name',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    friend: {
      relation: ['friend', 'sister', 'brother', 'cousin', 'aunt', 'uncle', 'niece', 'nephew'],
      age: { from: 20 },
      recalls: 'lent me money',
    },
  },
  conditions: [
    { kind: 'recalls', role: 'friend', as: 'lent me money', daysAgo: 300 },
    { kind: 'not', of: { kind: 'loan', role: 'friend' } },
  ],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'word' },
  text: [
    '{friend} paid you back, back then, and that’s what {friend.they} {friend|has|have} come about. “I told the bank that you’re the one who knows. They’d want your name too, under mine. It’s only ink.” The pen is the bank’s; it’s still got a bit of chain.',
  ],
  options: [
    {
      id: 'sign',
      text: 'Sign',
      outcomes: [
        {
          chance: 0.8,
          modifiers: [
            {
              when: { kind: 'temperament', of: 'conscientiousness', role: 'friend', from: 60 },
              times: 2,
              why: '{friend} keeps promises',
            },
            { when: { kind: 'affinity', role: 'friend', to: 20 }, times: 0.6, why: 'the two of you are not close' },
          ],
          odds: 'it is only ink',
          text: [
            'It was only ink. The shop has your photograph behind the register, for luck, and you’re not let out of it without soup.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 16 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
        {
          chance: 0.2,
          odds: 'you pay for it',
          text: [
            'In the third year there’s a letter, with your name spelled right. You pay off a coffee machine that you’ve never had a cup from.',
          ],
          effects: [
            { kind: 'debt', by: 300000 },
            { kind: 'affinity', role: 'friend', by: -6 },
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'gauge', of: 'happiness', by: -8 },
          ],
        },
      ],
    },
    {
      id: 'word',
      text: 'Give a reference, and no signature',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'You write a page. The bank’s not interested in literature. {friend} is; {friend.they} {friend|reads|read} it twice, and folds it into {friend.their} passport.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 6 },
            { kind: 'familiarity', role: 'friend', by: 6 },
          ],
        },
        {
          chance: 0.4,
          text: ['“A letter,” says {friend}. “To whom it may concern.” It concerns nobody.'],
          effects: [
            { kind: 'affinity', role: 'friend', by: -6 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: '“I lent you what I had. That I could see.”',
      outcomes: [
        {
          chance: 1,
          text: [
            '{friend} turns the pen over. “Fair,” {friend.they} {friend|says|say}. The chain has left a mark on the table, a little row of beads.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -3 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [{ given: { age: 21 }, choose: 'sign', roll: 0.01, expect: { says: 'It was only ink. The' } }],
})
