import { defineEvent } from '../../define-event.ts'

export const theTwoBedrooms = defineEvent({
  id: 'the-two-bedrooms',
  kind: 'question',
  category: 'love',
  title: 'The good of separate rooms',
  stages: ['middleAge'],
  cast: { partner: { relation: 'spouse', age: { from: 30, to: 80 } } },
  trigger: { kind: 'draw', weight: 13 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    '{partner} sleeps in the other room on account of the snoring. It was to be for a week. It’s been since winter, you both sleep splendidly. At breakfast you tell each other how splendidly. Today {partner} has carried over {partner.their} lamp.',
  ],
  options: [
    {
      id: 'let',
      text: 'Carry over the little table, too',
      outcomes: [
        {
          chance: 1,
          text: [
            '{partner} is touched. It’s a nice room, with the table. You say good night in the hallway now, it has something of a hotel.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: -4 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'come',
      text: 'Go over there at night, with your pillow',
      energyCost: 2,
      outcomes: [
        {
          chance: 0.6,
          text: [
            '“What’s wrong?” “Nothing. Move over.” You lie in a space as wide as a drawer, and {partner} snores, and you had missed it like a harbor.',
          ],
          modifiers: [{ when: { kind: 'affinity', role: 'partner', from: 40 }, times: 1.7 }],
          effects: [
            { kind: 'affinity', role: 'partner', by: 14 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'energy', by: -3 },
          ],
        },
        {
          chance: 0.4,
          text: [
            '“Please,” says {partner}, in the dark. “I’ve got to be up.” It’s said so gently that you are back in your own bed before it begins to hurt.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: -3 },
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'gauge', of: 'stress', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'talk',
      text: 'Ask whether it is the snoring',
      outcomes: [
        {
          chance: 0.5,
          text: [
            '“No,” {partner} says. You’d thought you wanted to know. It’s a great deal, and most of it was years ago. By noon neither of you is dressed, and it is cold, like a room with all the windows open.',
          ],
          effects: [
            { kind: 'familiarity', role: 'partner', by: 14 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'affinity', role: 'partner', by: 4 },
          ],
        },
        {
          chance: 0.5,
          text: [
            '“Yes,” says {partner}. “It is like a sawmill. Did you think that it was something else?” Did you? You both look at that.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 3 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'couch',
      text: 'Say that you know this; there was a couch, once',
      conditions: [{ kind: 'remembers', what: 'the-couch', role: 'partner' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It’d been a child with a hot foot, then. “I always wanted you to come and get me,” says {partner}. “From the couch. I lay there and thought, now.” So did you, on your side of the wall. You go and get the lamp.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 18 },
            { kind: 'familiarity', role: 'partner', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'forget', what: 'the-couch' },
          ],
        },
      ],
    },
    {
      id: 'wardrobe',
      text: '“I’m not sleeping beside half a wardrobe”',
      conditions: [{ kind: 'remembers', what: 'moved-in-together', role: 'partner' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It has stood on either side of the bed since {partner} sawed it: and now yours is in one room and {partner.theirs} in the other, each with its raw edge to the wall. {partner} goes and looks. That evening you push the two halves together. They hardly fit.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 13 },
            { kind: 'gauge', of: 'happiness', by: 7 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 55, gauges: { stress: 50 } }, choose: 'let', roll: 0, expect: { gauges: { stress: -6 } } },
  ],
})
