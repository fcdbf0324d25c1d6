import { defineEvent } from '../../define-event.ts'

export const theBedByTheWindow = defineEvent({
  id: 'the-bed-by-the-window',
  kind: 'question',
  category: 'friendship',
  title: 'The bed by the window',
  stages: ['middleAge'],
  cast: { friend: { relation: 'friend', age: { from: 40, to: 75 } } },
  conditions: [{ kind: 'familiarity', role: 'friend', from: 30 }],
  trigger: { kind: 'draw', weight: 18 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    '{friend} is in the bed by the window. {friend.They} {friend|has|have} asked everyone to leave but you. It is a matter of months, and {friend.they} {friend|is|are} not going to tell them at home until it can be seen. “You can lie,” says {friend}. “You’ve a good face for it. Will you?”',
  ],
  options: [
    {
      id: 'yes',
      text: '“Yes”',
      outcomes: [
        {
          chance: 1,
          text: [
            'For five months you are the only one who knows. You’re asked by {friend.their} children whether {friend.they} {friend|is|are} eating. You say that it’s the new diet. When it comes out they look at you across the bed, and there’s no word for how.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 16 },
            { kind: 'familiarity', role: 'friend', by: 10 },
            { kind: 'gauge', of: 'stress', by: 16 },
            { kind: 'gauge', of: 'social', by: -6 },
            { kind: 'remember', what: 'lied-for-the-friend' },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: '“No. I’ll sit there while you do it.”',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'You sit there. {friend} says it to them, with a hand around your wrist that leaves marks; and they all four get onto the bed, shoes and all, and you get up to make room.',
          ],
          modifiers: [{ when: { kind: 'affinity', role: 'friend', from: 50 }, times: 1.4 }],
          effects: [
            { kind: 'affinity', role: 'friend', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'sat-while-it-was-said' },
          ],
        },
        {
          chance: 0.4,
          text: [
            '“Then go,” says {friend}, and turns {friend.their} face to the window. You come again on Thursday. You come every Thursday. On the sixth {friend.they} {friend|says|say}: “Did you bring the paper?”',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -8 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'sat-while-it-was-said' },
          ],
        },
      ],
    },
    {
      id: 'beside',
      text: '“I stood beside you for one sentence, once”',
      conditions: [{ kind: 'remembers', what: 'stood-beside' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '{friend} laughs; it hurts {friend.them}. “It took me forever,” {friend.they} {friend|says|say}. It’s the same now. {friend.They} {friend|gets|get} as far as “I.” You stand by the bed. It takes until evening.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 14 },
            { kind: 'familiarity', role: 'friend', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'remember', what: 'sat-while-it-was-said' },
          ],
        },
      ],
    },
    {
      id: 'table',
      text: '“Friday, as always. Then we’ll see.”',
      conditions: [{ kind: 'remembers', what: 'kept-the-table', role: 'friend' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You bring the tablecloth. You bring the paper, the waiter comes in his own coat with the soup. The board of directors meets in room 412, each Friday, and nothing’s decided; and in the end {friend.they} {friend|tells|tell} them at home {friend.themself}, by phone, in the middle of the soup.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 18 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'gauge', of: 'energy', by: -3 },
            { kind: 'remember', what: 'the-board-in-room-412' },
          ],
        },
      ],
    },
  ],
})
