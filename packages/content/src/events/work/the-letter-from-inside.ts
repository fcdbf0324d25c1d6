import { defineEvent } from '../../define-event.ts'

export const theLetterFromInside = defineEvent({
  id: 'the-letter-from-inside',
  kind: 'question',
  category: 'growth',
  title: 'Inmate mail',
  stages: ['middleAge', 'oldAge'],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'file', minutes: 4320 },
  text: [
    'A letter comes from the state prison, in pencil, on both sides. The young man who drove the car has read every book on the cart and would like to know whether there are any that you think he should have read before. The rules are plain: a judge doesn’t write back.',
  ],
  options: [
    {
      id: 'send',
      text: 'Send a box of books, from no one',
      moneyCost: 20_000,
      outcomes: [
        {
          chance: 1,
          text: [
            'You choose them over three weeks, and you’re up at night with your own copies. Nothing comes back. A chaplain tells you at a dinner, not knowing, about a kid who reads aloud on the block after lights-out.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'remember', what: 'sent-the-books' },
          ],
          followUps: [{ event: 'the-man-at-the-counter', afterDays: [1000, 1800] }],
        },
      ],
    },
    {
      id: 'file',
      text: 'Put it in the file',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s stamped and punched. It’s in folder six, between the autopsy and the fingerprints, a page that asks about novels.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: 3 }],
          followUps: [{ event: 'the-man-at-the-counter', afterDays: [1000, 1800] }],
        },
      ],
    },
    {
      id: 'write',
      text: 'Write back',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.6,
          odds: 'no one minds',
          text: [
            'You write once a month. Neither of you mentions the case. He’s better on Russians than you are, and is not impressed by Greeks.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'remember', what: 'sent-the-books' },
          ],
          followUps: [{ event: 'the-man-at-the-counter', afterDays: [1000, 1800] }],
        },
        {
          chance: 0.4,
          odds: 'it comes out',
          text: [
            'A clerk in the prison mail room sells one of the letters. There is a hearing, about you. You are reprimanded, in a room that you know well, from the other side.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'performance', by: -14 },
            { kind: 'remember', what: 'sent-the-books' },
          ],
          followUps: [{ event: 'the-man-at-the-counter', afterDays: [1000, 1800] }],
        },
      ],
    },
  ],
})
