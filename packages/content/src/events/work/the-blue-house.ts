import { defineEvent } from '../../define-event.ts'

export const theBlueHouse = defineEvent({
  id: 'the-blue-house',
  kind: 'question',
  category: 'work',
  title: 'The left-hand side',
  stages: ['adult', 'middleAge', 'oldAge'],
  age: { from: 28, to: 66 },
  conditions: [
    { kind: 'employed', is: true },
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'the-chimney', daysAgo: 1400 },
        { kind: 'remembers', what: 'told-on-the-stairs', daysAgo: 1400 },
        { kind: 'remembers', what: 'went-upstairs-with-it', daysAgo: 1400 },
        { kind: 'remembers', what: 'traded-columns', daysAgo: 1400 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 46 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'count', minutes: 2880 },
  text: [
    'There are columns again. This time you’re asked to help draw them up: you know everyone, they say, you know who can do what. It’s a clean sheet, with a line down the middle. You’re given until Monday, and a door that shuts.',
  ],
  options: [
    {
      id: 'count',
      text: 'Fill it in, fairly',
      outcomes: [
        {
          chance: 1,
          text: [
            'You do it by what they can do, and then by who has children, and then you tear that up and do it by what they can do. On Monday they thank you for your thoroughness. You take the back stairs for a month.',
          ],
          effects: [
            { kind: 'performance', by: 6 },
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'gauge', of: 'social', by: -8 },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: 'Hand it back empty',
      outcomes: [
        {
          chance: 0.6,
          odds: 'it is only noted',
          text: [
            '“That’s a pity,” they say. It’s drawn up by a man from headquarters, with a ruler, in an afternoon. You’re on the left in it, a bit below the middle.',
          ],
          effects: [
            { kind: 'performance', by: -6 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
        {
          chance: 0.4,
          odds: 'it is held against you',
          text: [
            'It comes back on Monday, filled in. Whoever did it has put you on the right, in pencil, and then gone over the pencil.',
          ],
          effects: [
            { kind: 'loseJob' },
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'cake',
      text: 'Tell them about a cake in the shape of a house',
      conditions: [{ kind: 'remembers', what: 'the-chimney' }],
      outcomes: [
        {
          chance: 0.6,
          odds: 'they listen',
          text: [
            'You tell it as it was, with the chimney. One of them has stopped writing. It becomes a rule there that people hear it from a person, six weeks before, in a room with a window. It’s called by some number. You know what it’s called.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -12 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'forget', what: 'the-chimney' },
          ],
        },
        {
          chance: 0.4,
          odds: 'they do not',
          text: [
            '“And what would you have had us do,” they ask, “not sell the cake?” It gets a laugh. It’s a very clean sheet.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'stairs',
      text: 'Ask for the list of who is about to sign for something',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'told-on-the-stairs' },
            { kind: 'remembers', what: 'went-upstairs-with-it' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'There is no such list. You make it yourself, on the stairs, over three days: a mortgage, a baby, a mother in a home. Those hear it first, from you, with their coats still off. One of them hits the wall beside your head. The others say thank you.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'gauge', of: 'social', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'performance', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'self',
      text: 'Write one name on the right: yours, as before',
      conditions: [{ kind: 'remembers', what: 'traded-columns' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“You make a habit of this,” says the one from personnel, who was there. It isn’t a large severance; it’s one person’s. You drive home by way of the blue house. They’ve added a porch.',
          ],
          effects: [
            { kind: 'loseJob' },
            { kind: 'money', by: 1200000 },
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
  ],
})
