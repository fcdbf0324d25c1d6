import { defineEvent } from '../../define-event.ts'

export const outOfWhichPocket = defineEvent({
  id: 'out-of-which-pocket',
  kind: 'question',
  category: 'money',
  title: 'Out of which pocket',
  stages: ['oldAge'],
  age: { from: 68 },
  cast: { child: { relation: ['son', 'daughter'], age: { from: 28 } } },
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'no' },
  text: [
    'The ceiling has come down in the hall, and the man wants three thousand before he so much as fetches the ladder. {child} has already got out the card. “Let me,” says {child}. “I’d like to, for once.”',
  ],
  options: [
    {
      id: 'no',
      text: 'Put your hand over the card',
      outcomes: [
        {
          chance: 1,
          text: [
            'You pay it from what was there for the stone. {child} puts the card away, a bit too long. You can be buried under a smaller one.',
          ],
          effects: [
            { kind: 'money', by: -300000 },
            { kind: 'affinity', role: 'child', by: -3 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'yes',
      text: 'Let {child.them}',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s the first thing {child.they} {child|has|have} been allowed to pay for. {child.They} {child|holds|hold} the ladder, {child.they} {child|gives|give} the man orders. You sit in the kitchen, and receive. It is harder than you made it look.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'envelope',
      text: '“In the third week”',
      conditions: [{ kind: 'remembers', what: 'the-envelope-in-the-books', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} stares at you. So it had not been luck. All those years {child.they} {child|has|have} told it, at parties, as a story about luck! {child.They} {child|pays|pay}; then {child.they} {child|goes|go} through your bookshelf, and, sure enough, puts something between two volumes, for later, with {child.their} back to you.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 14 },
            { kind: 'gauge', of: 'happiness', by: 10 },
          ],
        },
      ],
    },
    {
      id: 'soil',
      text: '“I made you go to State”',
      conditions: [{ kind: 'remembers', what: 'said-it-is-state', role: 'child' }],
      outcomes: [
        {
          chance: 0.6,
          text: [
            '“You did,” says {child}, and pays. “It’s where I met everyone.” {child.They} {child|looks|look} up at the hole, at the laths, the old gray dust coming down. “I still have the sweatshirt, though.”',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'stress', by: -8 },
          ],
        },
        {
          chance: 0.4,
          text: [
            '“I remember,” says {child}. {child.They} {child|signs|sign}. The pen’s pressed through, onto the table.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 2 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'lamps',
      text: '“I’ve paid for every green lamp in that library”',
      conditions: [{ kind: 'remembers', what: 'paid-for-the-green-lamps', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“Do you know what they were?” says {child}. “Plastic.” You laugh until bits of the ceiling come down on you. {child.They} never missed one class, on any Monday, in four years. {child.They} {child|pays|pay}, in one sum, and wants a receipt.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 9 },
            { kind: 'gauge', of: 'happiness', by: 9 },
          ],
        },
      ],
    },
    {
      id: 'letter',
      text: '“Then we’re still paying for it, the two of us”',
      conditions: [{ kind: 'remembers', what: 'the-letter-from-the-bank', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It had only been a number. {child.They} had signed it, at eighteen, under you. {child} has paid off {child.their} half a year ago, and never mentioned it. Now {child.they} {child|lays|lay} the letter in front of you: yours, too; in full; dated the same day.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: -12 },
            { kind: 'money', by: 250000 },
          ],
        },
      ],
    },
  ],
})
