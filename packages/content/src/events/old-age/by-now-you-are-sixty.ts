import { defineEvent } from '../../define-event.ts'

export const byNowYouAreSixty = defineEvent({
  id: 'by-now-you-are-sixty',
  kind: 'question',
  category: 'growth',
  title: 'By the time you were sixty',
  stages: ['oldAge'],
  conditions: [{ kind: 'remembers', what: 'the-sealed-envelope', daysAgo: 6500 }],
  trigger: { kind: 'draw', weight: 30 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'read' },
  text: [
    'You are well past sixty. The envelope has come through two suits and a flood in the cellar. You’ve got it on the table in front of you, and a knife, and no more reasons.',
  ],
  options: [
    {
      id: 'read',
      text: 'Slit it open',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'It takes as long as a breath to read. Then you sit there, and put your hand on it flat, to keep it from getting cold. You’d like to talk with the person who wrote that. There would be things to tell, both ways.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
        {
          chance: 0.5,
          text: ['You laugh out loud. You had been so afraid of it.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'stress', by: -5 },
          ],
        },
      ],
    },
    {
      id: 'burn',
      text: 'Burn it unread',
      outcomes: [
        {
          chance: 1,
          text: [
            'In the sink. It curls open as it goes, the way they do, and for the blink of an eye you can read a word. It’s “the.”',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'true',
      text: 'You know the four words. Count.',
      conditions: [{ kind: 'remembers', what: 'wrote-the-true-thing' }],
      outcomes: [
        {
          chance: 0.5,
          text: [
            'Two of them. You have done two of them. It’s not what you’d thought you would feel, with a half: it’s so much.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'stress', by: -5 },
          ],
        },
        {
          chance: 0.5,
          text: [
            'You see that you have spent the time on something else, quite a different four words, and that these are the ones you’d write down today.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 6 }],
        },
      ],
    },
    {
      id: 'began',
      text: 'Lay the thing beside it that you’ve been making on Saturdays',
      conditions: [{ kind: 'remembers', what: 'began-on-the-four-words' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It isn’t finished. It’s four words, on the one side, and on the other some thirty pounds of it. They belong together: anyone could see it. You put up the paper over the bench with a tack, and turn on the lamp, and go on.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 14 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'lisbon',
      text: '“House, health, Lisbon”',
      moneyCost: 260000,
      conditions: [{ kind: 'remembers', what: 'wrote-lisbon' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You’d put down something sensible, so that it couldn’t hurt. Two out of three. You buy the third from a girl at a counter. It goes up and down, Lisbon, it’s hard on the knees. On the last evening you sit there on a wall and find that, without meaning to, at a birthday, with everybody watching, you had told the truth.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'empty',
      text: 'Hold it up to the lamp',
      conditions: [{ kind: 'remembers', what: 'sealed-it-empty' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'Nothing. You remember: how light it was, how free you’d felt. You take out the sheet; it’s good paper, slightly yellow. You write down what you did. It takes both sides.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
  ],
})
