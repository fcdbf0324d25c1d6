import { defineEvent } from '../../define-event.ts'

export const theRoomOverTheKitchen = defineEvent({
  id: 'the-room-over-the-kitchen',
  kind: 'question',
  category: 'home',
  title: 'A room with them',
  stages: ['oldAge'],
  age: { from: 72 },
  cast: { child: { relation: ['son', 'daughter'], age: { from: 35 } } },
  trigger: { kind: 'draw', weight: 18 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    '{child} has measured the room next to the kitchen. There’d be the bed, the good chair, a shelf. “It’s only that I’d sleep better,” says {child}. It’s meant the way it’s said. You see yourself from above, being carried across a threshold with a lamp in your arms.',
  ],
  options: [
    {
      id: 'yes',
      text: 'Yes',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s loud. You’ve got your own cup. At night you hear them through the wall talk about money, softly, because of you. In the mornings someone small sits down on your feet and asks whether you’re awake.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 12 },
            { kind: 'affinity', role: 'child', by: 4 },
            { kind: 'gauge', of: 'social', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: 'No; not as long as you can lift the kettle',
      outcomes: [
        {
          chance: 1,
          text: ['{child} nods, buys you a smaller kettle. You practice with it, secretly, with sand.'],
          effects: [
            { kind: 'affinity', role: 'child', by: -2 },
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'rent',
      text: 'Yes, for rent, with a date',
      conditions: [{ kind: 'remembers', what: 'the-date-in-the-hall', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s out before you know what you are saying. {child} slowly lets the tape measure run back into its case. “On the first,” {child.they} {child|says|say}, “into my hand.” Then {child.they} {child|comes|come} over to you. There’d been a bag in a hall, once; and you could have talked about it.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 12 },
            { kind: 'familiarity', role: 'child', by: 12 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'social', by: 8 },
          ],
        },
      ],
    },
    {
      id: 'clean',
      text: 'Yes; if it’s no trouble; or else some good, clean room',
      conditions: [{ kind: 'remembers', what: 'the-clean-room', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You’d paid for a month, then. {child} got over it there, alone. {child.They} {child|knows|know} that room; {child.they} wouldn’t wish it on anybody. “You’re coming to us,” says {child}, and it sounds almost stern.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'gauge', of: 'stress', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'second',
      text: '“You moved in with me with more boxes”',
      conditions: [{ kind: 'remembers', what: 'the-second-childhood', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“And you asked me nothing,” says {child}. They carry yours in, they ask nothing. For two days you sleep. Then you tell it, in pieces, while you’re both shelling peas: the stairs, the stove that you had left on, that time; how long already.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 14 },
            { kind: 'affinity', role: 'child', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: -8 },
          ],
        },
      ],
    },
  ],
})
