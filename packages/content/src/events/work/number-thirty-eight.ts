import { defineEvent } from '../../define-event.ts'

export const numberThirtyEight = defineEvent({
  id: 'number-thirty-eight',
  kind: 'question',
  category: 'loss',
  title: 'Number thirty-eight',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['social-work'], rung: { from: 1, to: 3 } }],
  trigger: { kind: 'draw', weight: 45 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'You had thirty-eight on your list when it was meant to be fifteen. Number thirty-eight was a girl of two; you hadn’t gotten there. She’s been dead since Tuesday. In the file the visits are blank. Your supervisor sets it in front of you, with a pen of a different color from your own, and goes to get coffee.',
  ],
  options: [
    {
      id: 'fill',
      text: 'Fill in three visits',
      outcomes: [
        {
          chance: 1,
          text: [
            'You know what to write, they are all alike. It stands up in front of a judge. You dream that you went: it is a nice apartment, and she has gotten hold of your keys.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 20 },
            { kind: 'gauge', of: 'happiness', by: -16 },
            { kind: 'remember', what: 'hid-a-mistake' },
          ],
        },
      ],
    },
    {
      id: 'truth',
      text: 'Leave it blank, and write down the number: thirty-eight',
      outcomes: [
        {
          chance: 1,
          text: [
            'Your picture is in the paper with hers. For a month you’re told what you are, at the gas station, through your own mail slot. The state sends an auditor, and the next list you see has seventeen.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 22 },
            { kind: 'gauge', of: 'happiness', by: -10 },
            { kind: 'performance', by: -8 },
            { kind: 'remember', what: 'spoke-up-at-work' },
            { kind: 'remember', what: 'lost-someone-at-work' },
          ],
        },
      ],
    },
    {
      id: 'quit',
      text: 'Put the pen down, and go home for good',
      outcomes: [
        {
          chance: 1,
          text: [
            'You walk out past the coffee. You’re forty days in bed, more or less. The thing that gets you up is stupid: a neighbor’s kid, at your door, selling candy for a band.',
          ],
          effects: [
            { kind: 'loseJob' },
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'gauge', of: 'stress', by: -10 },
            { kind: 'remember', what: 'lost-someone-at-work' },
            { kind: 'remember', what: 'walked-out' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'truth',
      roll: 0,
      expect: { gauges: { stress: 22, happiness: -10 }, remembers: ['spoke-up-at-work', 'lost-someone-at-work'] },
    },
  ],
})
