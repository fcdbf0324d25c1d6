import { defineEvent } from '../../define-event.ts'

export const whoHadTheWindows = defineEvent({
  id: 'who-had-the-windows',
  kind: 'question',
  category: 'family',
  title: 'Who had the windows',
  stages: ['oldAge'],
  age: { from: 65 },
  cast: {
    child: { relation: ['son', 'daughter'], age: { from: 25 } },
    other: { relation: ['son', 'daughter'], age: { from: 22 } },
  },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'windows-to-the-older', role: 'child', daysAgo: 3000 },
        { kind: 'remembers', what: 'windows-to-the-younger', role: 'child', daysAgo: 3000 },
        { kind: 'remembers', what: 'you-took-the-wall', role: 'child', daysAgo: 3000 },
        { kind: 'remembers', what: 'denied-it', role: 'child', daysAgo: 3000 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 18 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'fair' },
  text: [
    'You’ve written a will. It has one sentence: half and half. {child} reads it, passes it on to {other}. “And if there’s only one of a thing?” asks {other}. They look at you with the same chin.',
  ],
  options: [
    {
      id: 'fair',
      text: '“Then you’ll have to talk to each other”',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s what you put in, underneath, in pen. The lawyer shakes his head over it. They do talk. They get into the habit of it: once a month, about who’d get the tureen.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 3 },
            { kind: 'affinity', role: 'other', by: 3 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'older',
      text: '“Who had the windows, back then?”',
      conditions: [{ kind: 'remembers', what: 'windows-to-the-older', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“{child},” say both. “Then it’s {other}’s turn,” you say. Half a lifetime in the envelope. {other} doesn’t want the tureen; {other.they} {other|wants|want} to sit for a minute in that room. You all three drive by. There’s a crib in it.',
          ],
          effects: [
            { kind: 'affinity', role: 'other', by: 12 },
            { kind: 'affinity', role: 'child', by: -2 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'younger',
      text: '“I left you with the wall”',
      conditions: [{ kind: 'remembers', what: 'windows-to-the-younger', role: 'child' }],
      outcomes: [
        {
          chance: 0.6,
          text: [
            '“It got me into college,” says {child}. “Brick by brick.” And: “I hated you so much. It was really well written.” {other} hadn’t known that there was a wall. {other.They} had lain there, every morning, in two windows, and thought everybody did.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 12 },
            { kind: 'familiarity', role: 'child', by: 6 },
            { kind: 'affinity', role: 'other', by: 2 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
        {
          chance: 0.4,
          text: [
            '“Yes,” says {child}. {child.They} {child|takes|take} the pen, changes “half” to “a third,” and gives it to {other}. “I’d just like to have been asked,” {child.they} {child|says|say}.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -4 },
            { kind: 'gauge', of: 'happiness', by: -5 },
            { kind: 'gauge', of: 'stress', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'wall',
      text: '“I’d like the stain to go to the Historical Society”',
      conditions: [{ kind: 'remembers', what: 'you-took-the-wall', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'Florida! They both see it. You’d lain under it for six years, and heard them talk. “About you,” says {other}. “Only ever about you,” says {child}. They won’t tell you what, they’re laughing too hard.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'affinity', role: 'other', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'true',
      text: '“It was bigger. The slice was bigger.”',
      conditions: [{ kind: 'remembers', what: 'denied-it', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You had said, warmly, that it wasn’t so. {child} had taken it for an answer, and had been taking it ever since. {child} doesn’t get up. {child.They} only stretches out a hand for the will, reads its one sentence to the end, and says, “Okay.” It’s a long word, the way it’s said.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 14 },
            { kind: 'gauge', of: 'stress', by: -12 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'forget', what: 'denied-it' },
          ],
        },
      ],
    },
  ],
})
