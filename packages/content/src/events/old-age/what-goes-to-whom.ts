import { defineEvent } from '../../define-event.ts'

export const whatGoesToWhom = defineEvent({
  id: 'what-goes-to-whom',
  kind: 'question',
  category: 'loss',
  title: 'What goes to whom',
  stages: ['oldAge'],
  age: { from: 70 },
  cast: {
    child: { relation: ['son', 'daughter'], age: { from: 25 } },
    baby: { relation: ['grandson', 'granddaughter'], age: { from: 8 } },
  },
  trigger: { kind: 'draw', weight: 15 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'wait' },
  text: [
    'You’ve bought small round stickers, of a cheerful yellow. Whoever wants a thing is to put their name on its underside. {child} goes around with {child.their} hands in {child.their} pockets. {baby} has already put a name on you.',
  ],
  options: [
    {
      id: 'wait',
      text: 'Put the stickers away; it can wait',
      outcomes: [
        {
          chance: 1,
          text: ['They are relieved. {baby} leaves the one on you. You find it that night on your back.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'now',
      text: 'Give it all away now, while you can see their faces',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} gets the good knives, and cries over the knives. {baby} drags off a lamp that is taller than {baby.they} {baby|is|are}. By Sunday your rooms have got an echo. You eat with the camping fork, and feel as you did at twenty, and sit with that on the floor.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'affinity', role: 'baby', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: -5 },
          ],
        },
      ],
    },
    {
      id: 'watch',
      text: 'Put the watch around {baby}’s wrist',
      conditions: [{ kind: 'remembers', what: 'wears-the-watch' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s still four minutes slow. You explain it: that you still get there, and that it’s the only thing about you that nobody ever argued with. {baby} holds it to {baby.their} ear. {baby.They} {baby|comes|come} late to everything from that day on, with great dignity.',
          ],
          effects: [
            { kind: 'affinity', role: 'baby', by: 14 },
            { kind: 'familiarity', role: 'baby', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 9 },
          ],
        },
      ],
    },
    {
      id: 'box',
      text: 'Bring out the box of drawings',
      conditions: [{ kind: 'remembers', what: 'kept-the-drawings' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'The hall, a year; then that one evening, in order, how somebody learns to do hands. You’d thought that you would have to explain it. {baby} has laid them out across the floor, has got to the last one, looks at {baby.their} own hand, and asks for a pencil.',
          ],
          effects: [
            { kind: 'affinity', role: 'baby', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'familiarity', role: 'baby', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'plot',
      text: 'Show {child} where the key to plot nineteen hangs',
      conditions: [{ kind: 'remembers', what: 'plot-nineteen' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'The man from plot twenty is long under his own roses; you’ve become him. {child} has never so much as watered a cactus. You tell {child.them} everything, and that you’re telling {child.them}. In August four beans come in the mail, wrapped in a napkin.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 10 },
            { kind: 'familiarity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 8 },
          ],
        },
      ],
    },
    {
      id: 'stool',
      text: 'Settle the matter of the stool',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'took-the-stool' },
            { kind: 'remembers', what: 'let-the-stool-go' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'There is one thing that is of no use to a child. You write a letter about it to the only other person who ever stood on it to reach the flour: that whoever has had it all this time, it was both of yours.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 72, gauges: { happiness: 50, stress: 50 } },
      choose: 'wait',
      roll: 0,
      expect: { gauges: { happiness: 3, stress: 1 } },
    },
  ],
})
