import { defineEvent } from '../../define-event.ts'

export const theAttic = defineEvent({
  id: 'the-attic',
  kind: 'question',
  category: 'loss',
  title: 'Boxes',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { parent: { relation: ['mother', 'father'], status: 'dead' } },
  // The house is emptied after the death of the parent who lived in it last.
  conditions: [
    { kind: 'diedWithin', role: 'parent', days: 365 },
    { kind: 'not', of: { kind: 'livesIn', home: 'parents' } },
    { kind: 'not', of: { kind: 'knows', relation: 'mother' } },
    { kind: 'not', of: { kind: 'knows', relation: 'father' } },
  ],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'The house has to be emptied by the end of the month. In the last box: every drawing that you ever made, dated, in {parent.their} handwriting. {parent} had kept them all.',
  ],
  options: [
    {
      id: 'keep',
      text: 'Take the box',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'It stands in your hall for a year. Then, one evening, you look at them all, in order, and see somebody learn to draw hands.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'remember', what: 'kept-the-drawings' },
          ],
        },
      ],
    },
    {
      id: 'one',
      text: 'Keep one, and let the rest go',
      outcomes: [
        {
          chance: 1,
          text: ['You take the one with four people and a sun. The sun is the largest of the five.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
        },
      ],
    },
    {
      id: 'burn',
      text: 'Put the lid back on',
      outcomes: [
        {
          chance: 1,
          text: ['The men from the clearance firm carry it down between two of them, though it weighs nothing.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
  ],
})
