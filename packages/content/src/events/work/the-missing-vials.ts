import { defineEvent } from '../../define-event.ts'

export const theMissingVials = defineEvent({
  id: 'the-missing-vials',
  kind: 'question',
  category: 'work',
  title: 'The missing vials',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { mate: { relation: 'colleague', age: { from: 25 } } },
  conditions: [{ kind: 'job', ladders: ['medicine'], rung: { from: 0, to: 3 }, days: 300 }],
  trigger: { kind: 'draw', weight: 42 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'Twice this month a vial has been short, and the name on the sheet is yours. You didn’t sign it. The capital has the little hook that {mate} puts on everything. {mate} taught you to tie a knot with one hand, and has looked gray for months, and was steady as a rock in the operating room this morning.',
  ],
  options: [
    {
      id: 'report',
      text: 'Report it',
      outcomes: [
        {
          chance: 1,
          text: [
            'Two people in suits meet {mate} at {mate.their} locker. There’s a program: a year, with a cup each morning and a stranger watching. {mate.They} keeps the license. What you don’t keep is {mate}.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: -20 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
          remembers: { role: 'mate', as: 'the two at the locker' },
        },
      ],
    },
    {
      id: 'face',
      text: 'Show {mate} the sheet, and shut the door',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.5,
          modifiers: [
            { when: { kind: 'affinity', role: 'mate', from: 50 }, times: 1.6, why: 'you are close' },
            { when: { kind: 'familiarity', role: 'mate', from: 60 }, times: 1.3, why: 'you know each other well' },
          ],
          odds: 'it comes to an end comes with you',
          text: [
            '{mate} reads both signatures. “The hook,” {mate.they} says, and sits down on the floor. You walk over there together. You do {mate.their} nights for three months, and tie all the knots.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: 24 },
            { kind: 'gauge', of: 'energy', by: -10 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
          remembers: { role: 'mate', as: 'you walked me over' },
        },
        {
          chance: 0.5,
          odds: 'it is turned on you',
          text: [
            '“You were tired,” {mate.they} says, kindly. “You sign anything when you’re tired.” There is a third vial on Thursday, and on Friday a committee, and what they have is your name.',
          ],
          effects: [
            { kind: 'performance', by: -22 },
            { kind: 'gauge', of: 'stress', by: 18 },
            { kind: 'affinity', role: 'mate', by: -14 },
            { kind: 'remember', what: 'kept-quiet-at-work' },
          ],
        },
      ],
    },
    {
      id: 'nothing',
      text: 'Cross your name out, and keep the key on you',
      outcomes: [
        {
          chance: 1,
          text: [
            'It stops, or it goes to another floor. Some months later a man of sixty does not wake up on {mate}’s list. It was a hard case. It says so on the chart, with a hook.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'gauge', of: 'happiness', by: -10 },
            { kind: 'remember', what: 'looked-away' },
          ],
        },
      ],
    },
  ],
})
