import { defineEvent } from '../../define-event.ts'

export const theParagraph = defineEvent({
  id: 'the-paragraph',
  kind: 'question',
  category: 'family',
  title: 'Page forty',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'printed-the-essay', daysAgo: 2190 },
        { kind: 'remembers', what: 'kept-the-essay', daysAgo: 2190 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'leave' },
  text: [
    {
      id: 'printed',
      when: [{ kind: 'remembers', what: 'printed-the-essay' }],
      text: 'A teacher from another state has written. Her class reads your essay every fall. One of the girls wants to know whether it was worth it. She has underlined “it” twice.',
    },
    {
      id: 'kept',
      when: [{ kind: 'remembers', what: 'kept-the-essay' }],
      text: 'You are looking for a board game, and there it is, between the board and the box: the essay, four typed pages, and a paper clip that has rusted into them.',
    },
  ],
  options: [
    {
      id: 'true',
      text: 'Write what you really think now',
      energyCost: 6,
      outcomes: [
        {
          chance: 0.6,
          odds: 'it helps her',
          text: [
            'You write three pages, and end: “Ask whoever is in it. I did not.” In the spring a magazine comes in the mail, with a poem in it about a mother’s hands, and a note: “I asked.”',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
          of: ['printed'],
        },
        {
          chance: 0.4,
          odds: 'you never hear',
          text: ['You mail it. It is the best thing that you have written since.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
          of: ['printed'],
        },
        {
          chance: 1,
          text: [
            'You read it, and then you write the fifth page, the one you could not have written then, in which everybody is tired and nobody is to blame. You clip it on.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -12 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
          of: ['kept'],
        },
      ],
    },
    {
      id: 'aloud',
      text: 'Go there and read it to them',
      energyCost: 14,
      conditions: [{ kind: 'remembers', what: 'read-it-aloud' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'Thirty kids and a radiator. You look up once, at the third row, from habit. At the end the girl puts up her hand. “So, yes,” she says.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'leave',
      text: 'Put it away',
      outcomes: [
        {
          chance: 1,
          text: ['You mean to answer. It lies there under the bills until the fall is over.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 3 }],
          of: ['printed'],
        },
        {
          chance: 1,
          text: ['You play the board game. One of the dice is missing. You put everything back as it was.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
          of: ['kept'],
        },
      ],
    },
  ],
})
