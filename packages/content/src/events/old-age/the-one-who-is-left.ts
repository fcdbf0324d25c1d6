import { defineEvent } from '../../define-event.ts'

export const theOneWhoIsLeft = defineEvent({
  id: 'the-one-who-is-left',
  kind: 'question',
  category: 'friendship',
  title: 'The one who is left',
  stages: ['oldAge'],
  age: { from: 66 },
  cast: { friend: { relation: 'friend', age: { from: 60 } } },
  conditions: [{ kind: 'familiarity', role: 'friend', from: 25 }],
  trigger: { kind: 'draw', weight: 16 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'sit' },
  text: [
    '{friend} and you are the last two who knew all the others. You sit in the sun, on folding chairs. If one of you says a name the other has the face for it. “Say something that I don’t know,” says {friend}. “About us. There has to be something.”',
  ],
  options: [
    {
      id: 'sit',
      text: '“You know it all”',
      outcomes: [
        {
          chance: 1,
          text: [
            '“I do,” says {friend}, contentedly. The sun goes behind the bank. You each carry the other one’s chair.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'true',
      text: 'Say the thing',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'That you had been in love with {friend.them}, for one winter, long ago; that it had gone over like a cold. {friend} thinks back. “That was the winter of the blue hat,” says {friend.they}. “I wondered about the hat.”',
          ],
          effects: [
            { kind: 'familiarity', role: 'friend', by: 10 },
            { kind: 'affinity', role: 'friend', by: 8 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
        {
          chance: 0.4,
          text: [
            'That you could never stand the one {friend.they} married. {friend} folds up the chair. “I know what you thought of them,” {friend.they} {friend|says|say}. “They’re dead. Say that you liked them.” You say it.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -6 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'waters',
      text: '“Two waters”',
      conditions: [{ kind: 'remembers', what: 'two-waters', role: 'friend' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“I’d have drunk it, that night,” {friend} says. “I had my hand out.” {friend.They} {friend|has|have} kept count of the days since. {friend.They} {friend|isn’t|aren’t} one for speeches; on each of the round ones there has been a bottle of mineral water outside your door, and you’d always taken it for the neighbors’.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 14 },
            { kind: 'gauge', of: 'happiness', by: 12 },
          ],
        },
      ],
    },
    {
      id: 'crying',
      text: '“I let the baby cry, and listened to you”',
      conditions: [{ kind: 'remembers', what: 'listened-through-the-crying', role: 'friend' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“I never heard it crying,” says {friend}, in astonishment. “Was it crying?” All that time! “You were the only one who didn’t get up.” It had been a lump, then, and nothing had come of it, but {friend} has still got the date.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 12 },
            { kind: 'familiarity', role: 'friend', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 7 },
          ],
        },
      ],
    },
    {
      id: 'table',
      text: '“I let the table go”',
      conditions: [{ kind: 'remembers', what: 'let-the-table-go', role: 'friend' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“So did I,” {friend} says. “I was so relieved. I went home and cried in the shower.” You’d each thought you had got over it rather well. On Friday, at six, there are two folding chairs, and a box for a table.',
          ],
          effects: [
            {
              kind: 'startRoutine',
              id: 'two-folding-chairs',
              title: 'Two folding chairs',
              place: 'town',
              time: 'evening',
              days: [5],
              minutes: 120,
              energy: 2,
            },
            { kind: 'affinity', role: 'friend', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'social', by: 8 },
          ],
        },
      ],
    },
    {
      id: 'bunk',
      text: '“My bunk, at the lake. Is it still in pencil?”',
      conditions: [{ kind: 'remembers', what: 'the-bunk-in-pencil', role: 'friend' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '{friend} had gone over it in ink, the day {friend.they} paid the last of it. You were never told, since you’d have thought that you had to do something about it.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 9 },
          ],
        },
      ],
    },
    {
      id: 'note',
      text: 'Send {friend.them} home with half of the fish',
      conditions: [{ kind: 'remembers', what: 'left-a-note' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'There’s still a fish on Fridays, wrapped in the sports page. The man’s son brings it. It’s on account of a door, you tell {friend}, and a note. “That you don’t know.” {friend} doesn’t believe a word of it. {friend.They} {friend|takes|take} the tail end.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'affinity', role: 'friend', by: 5 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
  ],
})
