import { defineEvent } from '../../define-event.ts'

export const theJokeAboutTheDuck = defineEvent({
  id: 'the-joke-about-the-duck',
  kind: 'question',
  category: 'work',
  title: 'The one about the duck',
  stages: ['middleAge'],
  cast: { mate: { relation: 'colleague' } },
  conditions: [{ kind: 'job', days: 1000 }],
  trigger: { kind: 'draw', weight: 18 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'You have told it at every summer party for twenty years, the one about the duck and the bride. There is a letter. A young woman on the second floor has not found it funny, and has written down why, in four numbered points; she does not call you anything. {mate} has been sent to say that no one thinks you meant it. {mate} laughed each time. {mate} used to ask for it.',
  ],
  options: [
    {
      id: 'read',
      text: 'Ask to read the four points',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'The third is about a bus and her mother. You read it standing up. You look for the place in yourself that is insulted, and it is there, and next to it is another. You write two lines, by hand. You do not tell it again; you find that you cannot remember how it goes.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -5 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'performance', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'fight',
      text: '“Then let them all sign who laughed”',
      outcomes: [
        {
          chance: 0.35,
          odds: 'they do',
          text: [
            'Nineteen sign. It is dropped. She resigns in the fall, with a reference. At the summer party they call out for it, and you get up and begin, and see, at the back, by the drinks, the second floor looking at its shoes.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
        },
        {
          chance: 0.65,
          odds: 'they do not',
          text: [
            'The sheet goes around the building and comes back to you in the evening with one name on it: yours. {mate} has gone home early, with something in {mate.their} eye.',
          ],
          effects: [
            { kind: 'performance', by: -12 },
            { kind: 'affinity', role: 'mate', by: -12 },
            { kind: 'gauge', of: 'happiness', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'mate',
      text: 'Say who it was that you have it from',
      conditions: [{ kind: 'affinity', role: 'mate', to: 45 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It was {mate} who told it first, at the lake, the year of the rain. It is looked into. Two letters go into two files. You work ten feet apart for years after that, and pass things.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: -20 },
            { kind: 'quarrel', role: 'mate', by: 'player' },
            { kind: 'gauge', of: 'stress', by: 5 },
          ],
          remembers: { role: 'mate', as: 'whose joke it was' },
        },
      ],
    },
  ],
})
