import { defineEvent } from '../../define-event.ts'

export const timeOfDeath = defineEvent({
  id: 'time-of-death',
  kind: 'question',
  category: 'loss',
  title: 'The hall',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [
    { kind: 'job', ladders: ['medicine'], rung: { from: 0, to: 0 } },
    { kind: 'not', of: { kind: 'job', ladders: ['medicine'], days: 700 } },
  ],
  trigger: { kind: 'draw', weight: 96 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'words', minutes: 4320 },
  text: [
    'It’s your voice that says the time, twelve minutes past four, because there isn’t anyone else. He was fifty. His family is in the hall with a balloon; they had been told Friday. The senior resident says that there’s a phrase for it, and to have your pager go off after two minutes.',
  ],
  options: [
    {
      id: 'words',
      text: 'Use the phrase',
      outcomes: [
        {
          chance: 1,
          text: [
            '“In spite of everything we did.” It works: it makes a floor for them to fall on. The pager goes. On the stairs you find that you are saying it again, under your breath, with the stress on a different word.',
          ],
          effects: [
            { kind: 'performance', by: 3 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'remember', what: 'lost-someone-at-work' },
          ],
        },
      ],
    },
    {
      id: 'plain',
      text: '“He died. I was there”',
      outcomes: [
        {
          chance: 1,
          text: [
            'His wife takes you by both wrists. She wants to know everything, in order, and you tell her, and it takes an hour. You’re reported for the hour by three departments. She sends you a note that you’ll keep longer than your diploma.',
          ],
          effects: [
            { kind: 'performance', by: -4 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'remember', what: 'lost-someone-at-work' },
            { kind: 'remember', what: 'said-it-plainly' },
          ],
        },
      ],
    },
    {
      id: 'nurse',
      text: 'Ask the night nurse to come in with you',
      conditions: [{ kind: 'gauge', of: 'social', from: 40 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'She’s done it four hundred times. She says almost nothing; she finds a chair for the old mother before anyone has seen that she’ll need it. You learn it from the chair outward.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'performance', by: 2 },
            { kind: 'remember', what: 'said-it-plainly' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'words',
      roll: 0,
      expect: { gauges: { stress: 8, happiness: -4 }, remembers: ['lost-someone-at-work'] },
    },
  ],
})
