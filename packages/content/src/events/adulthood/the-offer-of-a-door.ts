import { defineEvent } from '../../define-event.ts'

export const theOfferOfADoor = defineEvent({
  id: 'the-offer-of-a-door',
  kind: 'question',
  category: 'work',
  title: 'An office with a door',
  stages: ['adult'],
  conditions: [
    { kind: 'job', rung: { from: 1 }, days: 400 },
    { kind: 'not', of: { kind: 'remembers', what: 'leads' } },
  ],
  trigger: { kind: 'draw', weight: 13 },
  once: true,
  importance: 6,
  offline: { kind: 'auto', option: 'no' },
  text: [
    'There would be a door, and your name in white letters, and four people on the other side who have been your friends. It is a fifth more. “You’d have to let one of them go by summer,” says the one who is offering it. “You can pick. We thought that you’d know best.”',
  ],
  options: [
    {
      id: 'yes',
      text: 'Take the door',
      outcomes: [
        {
          chance: 1,
          text: [
            'You pick. You do it by the numbers, so as to have picked nothing. At her farewell she comes around the table, and thanks you; you’d been so fair. The three who are left say “good morning” now, with both words.',
          ],
          effects: [
            { kind: 'promote' },
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'gauge', of: 'social', by: -8 },
            { kind: 'remember', what: 'took-the-door-with-a-name' },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: 'Say that you would rather stay at the table',
      outcomes: [
        {
          chance: 0.6,
          text: ['They hire a man from outside. He lets two go. You will have that to turn over: one, or two.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'remember', what: 'stayed-at-the-table' },
          ],
        },
        {
          chance: 0.4,
          text: [
            'They nod. They give the door to the one who would have been picked. She is magnificent. You bring her coffee, the first morning, as a joke; on the second you do not know whether to.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'gauge', of: 'social', by: 3 },
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'remember', what: 'stayed-at-the-table' },
          ],
        },
      ],
    },
    {
      id: 'terms',
      text: 'Take it if nobody has to go',
      outcomes: [
        {
          chance: 0.4,
          odds: 'they take your word',
          text: [
            '“Then find it somewhere else,” they say. You find it: in the paper, the flights, the light. You count light bulbs for a year. All four are still there. None of them knows.',
          ],
          modifiers: [{ when: { kind: 'job', days: 2000 }, times: 1.8, why: 'they know you' }],
          effects: [
            { kind: 'promote' },
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'gauge', of: 'energy', by: -6 },
            { kind: 'remember', what: 'counted-the-bulbs' },
          ],
        },
        {
          chance: 0.6,
          odds: 'they do not',
          text: [
            '“That’s not how it is done,” they say, with something like affection. It isn’t offered to you again; but it was, once, and you know what you said.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'remember', what: 'stayed-at-the-table' },
          ],
        },
      ],
    },
  ],
})
