import { defineEvent } from '../../define-event.ts'

export const theCornerAgain = defineEvent({
  id: 'the-corner-again',
  kind: 'question',
  category: 'growth',
  title: 'As big as a hand',
  stages: ['oldAge'],
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'took-the-year', daysAgo: 5000 },
        { kind: 'remembers', what: 'gave-up-the-year', daysAgo: 5000 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 24 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'tell' },
  text: [
    'A class of eight-year-olds has come to ask old people what they wanted to be. They have clipboards. Yours has a missing tooth, and writes with her whole arm. “And why didn’t you?” she asks, at the second question.',
  ],
  options: [
    {
      id: 'tell',
      text: 'Tell her why',
      outcomes: [
        {
          chance: 0.5,
          text: ['You say it without decoration: a Friday, a chair, a mortgage. She writes: “Because of a chair.”'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
        {
          chance: 0.5,
          text: [
            'You begin, and then notice that it isn’t true any longer. It had been, for years. “I was something else,” you say. She wants to know how that is spelled.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 6 }],
        },
      ],
    },
    {
      id: 'did',
      text: 'Say that you did, for a year',
      conditions: [{ kind: 'remembers', what: 'took-the-year' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“And then?” Then it was over. “But you WERE,” says the girl. She turns back a page, crosses out a word, and writes another one above it, in capitals.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'corner',
      text: 'Show her the corner, down on the left',
      conditions: [{ kind: 'remembers', what: 'the-corner-on-the-left' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'She puts her hand on it; it’s just as big. “This bit’s good,” she says. She’s right. It’s all you were going to say about it, and it has been said by somebody with a clipboard.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'letter',
      text: 'Tell her what hung over that other table',
      conditions: [{ kind: 'remembers', what: 'the-letter-over-the-table' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'Somebody went, you tell her, because you stayed; and that one had your letter on the wall the whole year. “So you were there,” says the girl. “A little.” She writes that down, “a little,” and asks whether you have any cookies.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'start',
      text: 'Ask her to show you how she’d begin',
      energyCost: 3,
      outcomes: [
        {
          chance: 1,
          text: ['She looks at you the way a foreman does. “First,” she says, “you need a big piece of paper.”'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'receiveItem', item: 'paint-box' },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
  ],
})
