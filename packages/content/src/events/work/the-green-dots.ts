import { defineEvent } from '../../define-event.ts'

export const theGreenDots = defineEvent({
  id: 'the-green-dots',
  kind: 'question',
  category: 'work',
  title: 'Green dots',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['office'], rung: { from: 2, to: 3 } }],
  trigger: { kind: 'draw', weight: 45 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'on', minutes: 4320 },
  text: [
    'From Monday there’s a program. It counts keystrokes and puts a dot by each name: green, yellow, red. You’re to have a talk with the reds. The reddest is your best: a woman of fifty-eight who stares out the window for an hour and then writes the one letter that makes the customer stay.',
  ],
  options: [
    {
      id: 'on',
      text: 'Have the talk',
      outcomes: [
        {
          chance: 1,
          text: [
            'She listens politely. Next week she is green; she has put a stapler on the space bar. The letters go out now that anyone could write, and the customers go out after them.',
          ],
          effects: [
            { kind: 'performance', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -5 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'fake',
      text: 'Report that everyone is green',
      outcomes: [
        {
          chance: 0.6,
          odds: 'nobody checks',
          text: [
            'No one checks it; it’s a dot. Your floor has the lowest turnover in the building, and they send a consultant to find out why. He asks whether it’s the plants.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'remember', what: 'hid-a-mistake' },
          ],
        },
        {
          chance: 0.4,
          odds: 'they check',
          text: [
            'They check. There’s a dot by your name too, you learn, and it has always been there, and what color it is they don’t say until they do.',
          ],
          effects: [
            { kind: 'performance', by: -18 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'hid-a-mistake' },
          ],
        },
      ],
    },
    {
      id: 'show',
      text: 'Take her hour at the window to the board, with what the letters brought in',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'job', performance: { from: 55 } },
            { kind: 'remembers', what: 'read-the-manuals' },
          ],
        },
      ],
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'You have made a chart. It has one line going up, and on it, at intervals, a small window. They laugh; one of them stops. The program is switched off on your floor, “as a pilot.”',
          ],
          effects: [
            { kind: 'performance', by: 7 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'remember', what: 'earned-a-good-name' },
          ],
        },
      ],
    },
  ],
})
