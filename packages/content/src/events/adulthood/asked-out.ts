import { defineEvent } from '../../define-event.ts'

export const askedOut = defineEvent({
  id: 'asked-out',
  kind: 'question',
  category: 'love',
  title: 'A question, badly put',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { friend: { relation: ['friend', 'colleague', 'neighbour', 'acquaintance'], age: { from: 18 } } },
  conditions: [{ kind: 'romancePossible', role: 'friend' }],
  trigger: { kind: 'draw', weight: 14 },
  cooldownDays: 2000,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    '“I have two tickets,” {friend} says, and looks at them as if they might say the rest. “I do not mean as friends. Or also. But not only.”',
    '{friend} walks you to your door, which is not on the way, and stands there. “I should have said this on the bridge,” {friend.they} {friend|says|say}.',
  ],
  options: [
    {
      id: 'yes',
      text: 'Yes',
      energyCost: 5,
      outcomes: [
        {
          chance: 1,
          text: ['Nobody knows afterward what was played. There were two seats, and one armrest.'],
          effects: [
            { kind: 'becomeCouple', role: 'friend' },
            { kind: 'gauge', of: 'happiness', by: 8 },
          ],
          remembers: { role: 'friend', as: 'the yes' },
        },
      ],
    },
    {
      id: 'kindly',
      text: '“Let us stay what we are.”',
      outcomes: [
        {
          chance: 0.6,
          odds: 'it stays as it was',
          text: ['{friend} nods a little too often. By spring it is a story that you tell together.'],
          effects: [
            { kind: 'affinity', role: 'friend', by: -4 },
            { kind: 'familiarity', role: 'friend', by: 5 },
          ],
          remembers: { role: 'friend', as: 'how kindly it was said' },
        },
        {
          chance: 0.4,
          odds: 'it does not',
          text: ['It is never mentioned again, and neither is much else.'],
          effects: [{ kind: 'affinity', role: 'friend', by: -14 }],
        },
      ],
    },
  ],
})
