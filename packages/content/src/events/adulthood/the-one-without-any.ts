import { defineEvent } from '../../define-event.ts'

export const theOneWithoutAny = defineEvent({
  id: 'the-one-without-any',
  kind: 'question',
  category: 'friendship',
  title: 'The one without any',
  stages: ['adult'],
  cast: {
    friend: { relation: 'friend', age: { from: 27, to: 60 } },
    child: { relation: ['son', 'daughter'], age: { from: 0, to: 3 } },
  },
  trigger: { kind: 'draw', weight: 12 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'sure' },
  text: [
    'You have put off {friend} three times. The fourth time {friend.they} {friend|comes|come} anyway, with a bottle, and stands among the plastic. You tell about the teeth. You hear that you’ve been telling about the teeth for a while. “I miss you,” {friend} says. “You’re right here.”',
  ],
  options: [
    {
      id: 'ask',
      text: 'Ask about {friend.them}, and listen through the crying',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.7,
          text: [
            '{child} cries for forty minutes in the next room and you don’t get up. {friend} has been let go, has met someone, has a lump that is being looked at. Since March. You’d been the first that {friend.they} wanted to call.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 14 },
            { kind: 'familiarity', role: 'friend', by: 8 },
            { kind: 'affinity', role: 'child', by: -2 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'listened-through-the-crying' },
          ],
        },
        {
          chance: 0.3,
          text: [
            'You last for nine minutes. When you come back with {child} on your arm the bottle is there and the coat isn’t.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -10 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'give',
      text: 'Put {child} in {friend.their} arms',
      outcomes: [
        {
          chance: 0.6,
          text: [
            '{friend} holds {child.them} like something that’s been handed to {friend.them} on a train. After a bit {friend.they} {friend|starts|start} to tell {child.them} everything: the job, the someone, the lump. {child} listens as nobody has for months. You sit on the floor and listen, too.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 8 },
            { kind: 'familiarity', role: 'friend', by: 6 },
            { kind: 'familiarity', role: 'child', by: 2 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'remember', what: 'listened-through-the-crying' },
          ],
        },
        {
          chance: 0.4,
          text: [
            '“You know,” says {friend}, over the small head, “we tried for six years.” You had not known. You had been telling about the teeth.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 2 },
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'gauge', of: 'happiness', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'sure',
      text: '“It’s just a phase”',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Sure,” says {friend}. The bottle is a good one. It stands on the refrigerator for some years; neither of you can remember, in the end, what it was for.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -10 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
  ],
})
