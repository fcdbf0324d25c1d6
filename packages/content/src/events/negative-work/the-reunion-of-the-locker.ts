import { defineEvent } from '../../define-event.ts'

export const theReunionOfTheLocker = defineEvent({
  id: 'the-reunion-of-the-locker',
  kind: 'question',
  category: 'friendship',
  title: 'Across the room',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { mate: { relation: ['colleague', 'friend', 'acquaintance'] } },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'recalls', role: 'mate', as: 'the two at the locker' },
        { kind: 'recalls', role: 'mate', as: 'number one ninety-eight' },
        { kind: 'recalls', role: 'mate', as: 'three lines' },
      ],
    },
  ],
  trigger: { kind: 'waiting', medianDays: 400 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'nod', minutes: 4320 },
  text: [
    'It’s a retirement party, for a person you both worked under, and across the room is {mate}. You did what you thought was right. {mate.They} has had some years to think about it too. {mate.They} looks well; {mate.they} has a glass of water; and {mate.they} has begun to come over, by way of everyone else in the room.',
  ],
  options: [
    {
      id: 'nod',
      text: 'Let {mate.them} come',
      outcomes: [
        {
          chance: 1,
          text: [
            '“I practiced this,” {mate} says. “I had a version where I throw this at you.” {mate.They} looks at the water. “I’d have been dead by that spring, or in jail. So.” And {mate.they} stands there beside you, facing the cake.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: 24 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: -10 },
          ],
        },
      ],
    },
    {
      id: 'coat',
      text: 'Get your coat',
      outcomes: [
        {
          chance: 1,
          text: [
            '{mate} catches up with you at the stairs, with one arm in. {mate.They} holds the other sleeve for you. “Take care,” {mate.they} says. On the sidewalk you find that you are shaking.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: 8 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'same',
      text: '“I’d do it again”',
      conditions: [{ kind: 'gauge', of: 'stress', from: 0, to: 70 }],
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            { when: { kind: 'affinity', role: 'mate', from: 20 }, times: 1.5, why: 'it has been forgiven, mostly' },
          ],
          odds: 'it is taken well laughs',
          text: [
            '“I know,” says {mate}. “I’ve told people that. I’ve told them, if you want to know who to be afraid of, be afraid of that one; and if you want to know who to call…” {mate.They} gives you the number.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: 20 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
        {
          chance: 0.4,
          odds: 'it is not',
          text: [
            '{mate} nods slowly. The glass goes down on the piano, very exactly. You don’t see each other again, and you hear it sometimes, that small sound.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: -10 },
            { kind: 'gauge', of: 'happiness', by: -4 },
          ],
        },
      ],
    },
  ],
})
