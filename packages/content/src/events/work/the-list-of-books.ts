import { defineEvent } from '../../define-event.ts'

export const theListOfBooks = defineEvent({
  id: 'the-list-of-books',
  kind: 'question',
  category: 'work',
  title: 'Nine books',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['teaching'], rung: { from: 3 } }],
  trigger: { kind: 'draw', weight: 70 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'There’s a list, nine books, and a meeting with shouting. They’re to be out of your school by Monday. One is the book that your librarian, who’s sixty-three and afraid of her own phone, has put into the hands of one child in each class for thirty years; each time, somehow, the right one.',
  ],
  options: [
    {
      id: 'box',
      text: 'Box them up',
      outcomes: [
        {
          chance: 1,
          text: [
            'She boxes them herself, and tapes it, and asks for a receipt. She retires in the summer. Each fall, in each class, there’s one that you can pick out from the door by how it’s sitting, and you have nothing to hand to it.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -9 },
            { kind: 'performance', by: 3 },
            { kind: 'remember', what: 'looked-away' },
          ],
        },
      ],
    },
    {
      id: 'refuse',
      text: 'Leave them on the shelf',
      outcomes: [
        {
          chance: 0.4,
          modifiers: [
            {
              when: { kind: 'remembers', what: 'taught-the-trade' },
              times: 1.5,
              why: 'there are people who owe you a page',
            },
          ],
          odds: 'they back down',
          text: [
            'You’re on the agenda for six months. At the last meeting people stand up one by one, who’d been that child: a fireman, a pharmacist, a councilman on the other side. It’s voted down by one.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
        },
        {
          chance: 0.6,
          odds: 'they do not',
          text: [
            'They relieve you “pending.” It pends. The librarian is on the sidewalk on Monday with a shopping cart, by the bus stop, lending.',
          ],
          effects: [
            { kind: 'loseJob' },
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
        },
      ],
    },
    {
      id: 'list',
      text: 'Post the list, in large type, on every door, with the address of the public library',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'job', performance: { from: 60 } },
            { kind: 'remembers', what: 'earned-a-good-name' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s the most anyone at your school has ever read. The library has to order forty more. There’s nothing in the rule, the lawyers say, against a list.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'posted-the-list' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 35, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'box',
      roll: 0,
      expect: { gauges: { happiness: -9 }, remembers: ['looked-away'] },
    },
  ],
})
