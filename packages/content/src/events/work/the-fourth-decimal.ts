import { defineEvent } from '../../define-event.ts'

export const theFourthDecimal = defineEvent({
  id: 'the-fourth-decimal',
  kind: 'question',
  category: 'work',
  title: 'Sheet forty',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['engineering'], rung: { from: 0, to: 1 }, days: 60 }],
  trigger: { kind: 'draw', weight: 38 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'check', minutes: 4320 },
  text: [
    'You were told to copy the tables onto new sheets. On sheet forty the wind load is in the wrong units, and it was checked and stamped by the woman whose name is on the door. The tower is at floor nineteen.',
  ],
  options: [
    {
      id: 'room',
      text: 'Say it in the Monday meeting',
      outcomes: [
        {
          chance: 0.5,
          modifiers: [
            { when: { kind: 'job', performance: { from: 60 } }, times: 1.6, why: 'you have checked it twice' },
          ],
          odds: 'she takes it',
          text: [
            'There is a silence. She takes the sheet, reads it, and reads it again. Then she picks up the phone. “Stop the crane,” she says. The others don’t ask you to lunch for a month.',
          ],
          effects: [
            { kind: 'performance', by: 10 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
        {
          chance: 0.5,
          odds: 'you are wrong',
          text: [
            'She smiles. “That was superseded in revision C,” she says, and it was; it’s on sheet forty-one. Someone gives you a mug with a forty on it. You keep your pencils in it.',
          ],
          effects: [
            { kind: 'performance', by: -5 },
            { kind: 'gauge', of: 'happiness', by: -5 },
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'remember', what: 'the-mug-with-forty' },
          ],
        },
      ],
    },
    {
      id: 'check',
      text: 'Go through it all again tonight, and then see her alone',
      energyCost: 9,
      outcomes: [
        {
          chance: 1,
          text: [
            'It is wrong, a little; there is margin enough. She thanks you with the door shut, corrects it in pencil, and initials the pencil. From then on your sheets come back with questions in the margin, real ones, as to a grown-up.',
          ],
          effects: [
            { kind: 'performance', by: 7 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'copy',
      text: 'Copy the tables',
      outcomes: [
        {
          chance: 1,
          text: ['It stands. They all stand, mostly. On windy nights, for some years, you look at the weather.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'kept-quiet-at-work' },
          ],
        },
      ],
    },
  ],
})
