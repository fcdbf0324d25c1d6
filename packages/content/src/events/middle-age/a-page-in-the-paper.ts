import { defineEvent } from '../../define-event.ts'

export const aPageInThePaper = defineEvent({
  id: 'a-page-in-the-paper',
  kind: 'question',
  category: 'growth',
  title: 'A page in the paper',
  stages: ['middleAge', 'oldAge'],
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'sent-the-manuscript', daysAgo: 2500 },
        { kind: 'remembers', what: 'burnt-the-letter', daysAgo: 2500 },
        { kind: 'remembers', what: 'found-the-daughter', daysAgo: 2500 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'fold' },
  text: [
    'There’s half a page in the weekend paper on a book that was found in a desk. They’ve brought it out again. They write that there is a riddle about it, still, after all this time, and that whoever knows more is asked to get in touch.',
  ],
  options: [
    {
      id: 'fold',
      text: 'Fold the paper',
      outcomes: [
        {
          chance: 1,
          text: ['You use it for the windows. It’s good paper, it leaves no streaks.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 5 }],
        },
      ],
    },
    {
      id: 'write',
      text: 'Get in touch',
      energyCost: 3,
      outcomes: [
        {
          chance: 0.6,
          text: [
            'A young woman with a recorder comes to your kitchen. She says “wow” at all the right places. You notice, around the second cup, which places they are, and slow down before them.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
        {
          chance: 0.4,
          text: ['Forty people have got in touch. You get a form letter. You’re number thirty-one who knew the desk.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: -2 }],
        },
      ],
    },
    {
      id: 'own',
      text: 'Write to them that you put your name on it',
      conditions: [{ kind: 'remembers', what: 'sent-the-manuscript' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s four lines. It takes you from Saturday to Wednesday. They print it in a box, with your name spelled right. In the stores people look up from the change. It’s the first page of yours, it strikes you, that has no mistake in it.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -14 },
            { kind: 'gauge', of: 'social', by: -6 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'forget', what: 'sent-the-manuscript' },
          ],
        },
      ],
    },
    {
      id: 'burnt',
      text: 'Write that there was a letter, and what it said',
      conditions: [{ kind: 'remembers', what: 'burnt-the-letter' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You know it by heart. You do, with what you have burned. You set it down, comma for comma, and at the bottom: “I burned it, in my sink.” They don’t believe you. But the daughter of a daughter does; she writes that it’s just how she used to leave out her commas.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -12 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'social', by: 3 },
            { kind: 'forget', what: 'burnt-the-letter' },
          ],
        },
      ],
    },
    {
      id: 'half',
      text: 'Send your half to the one who has the other',
      conditions: [{ kind: 'remembers', what: 'found-the-daughter' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'She’d been the only one with pencil in the margins; she’s old now, she dictates. “Tell them nothing,” she writes. “It’s so nice to have something with you.”',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 55, gauges: { stress: 50 } }, choose: 'fold', roll: 0, expect: { gauges: { stress: 5 } } },
  ],
})
