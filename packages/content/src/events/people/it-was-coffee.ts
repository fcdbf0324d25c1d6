import { defineEvent } from '../../define-event.ts'

export const itWasCoffee = defineEvent({
  id: 'it-was-coffee',
  kind: 'question',
  category: 'love',
  title: 'It was coffee',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { friend: { relation: 'friend' } },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'said-it-was-the-wine', role: 'friend', daysAgo: 1500 },
        { kind: 'remembers', what: 'the-sugar-rose', role: 'friend', daysAgo: 1500 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 34 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'laugh' },
  text: [
    '“Tell the one with the cake,” they say at the table, and {friend} tells it: the tent, the crates, the quarter of a wedding. It’s a good story by now. At the end {friend} looks over at you for the last line. It has always been yours.',
  ],
  options: [
    {
      id: 'laugh',
      text: '“And nobody ever missed it”',
      outcomes: [
        {
          chance: 1,
          text: [
            'They laugh. They’ve laughed at it for years. {friend} passes you the salt, which you hadn’t asked for, and which you needed.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 3 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'coffee',
      text: 'On the way to the cars, ask what it was going to be, that one thing',
      conditions: [
        { kind: 'remembers', what: 'said-it-was-the-wine', role: 'friend' },
        { kind: 'romancePossible', role: 'friend' },
      ],
      outcomes: [
        {
          chance: 0.6,
          text: [
            '“I had coffee that night,” says {friend}. “I hate coffee. I wanted to be sure that you couldn’t say what you said.” There’s a frost on the windshields. You scrape one together, badly, from the same side.',
          ],
          effects: [
            { kind: 'becomeCouple', role: 'friend' },
            { kind: 'affinity', role: 'friend', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 14 },
          ],
        },
        {
          chance: 0.4,
          text: [
            '“Oh,” says {friend}, kindly. “That went off years ago. Like milk.” You laugh, all three of you, you and {friend} and whoever you’d each been. It’s a long drive.',
          ],
          effects: [
            { kind: 'familiarity', role: 'friend', by: 10 },
            { kind: 'gauge', of: 'happiness', by: -5 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'late',
      text: 'On the way to the cars, say that you knew it was coffee',
      conditions: [
        { kind: 'remembers', what: 'said-it-was-the-wine', role: 'friend' },
        { kind: 'not', of: { kind: 'romancePossible', role: 'friend' } },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '{friend} stops, with the keys out. “Thank you,” {friend.they} {friend|says|say}. It’s no use to anybody now, and it’s like having a splinter out. You both stand there and feel the place where it was.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 10 },
            { kind: 'familiarity', role: 'friend', by: 10 },
            { kind: 'gauge', of: 'stress', by: -12 },
          ],
        },
      ],
    },
    {
      id: 'rose',
      text: 'Tell them who got the rose',
      conditions: [{ kind: 'remembers', what: 'the-sugar-rose', role: 'friend' }],
      outcomes: [
        {
          chance: 0.7,
          text: [
            'It was never in the story. “You kept it?” asks {friend}. You had, for a year, on a saucer, until the ants. There’s a sound from the whole table. {friend} gets up to see about the coffee, and squeezes your neck in passing, hard.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
        {
          chance: 0.3,
          text: [
            'It turns out to be a different kind of story, with the rose in it. They look at their plates. {friend} laughs a second too late, and drives home without you.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -8 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
        },
      ],
    },
  ],
})
