import { defineAmbient } from '../../define-ambient.ts'

export const motherAndFatherLines = defineAmbient({
  category: 'family',
  title: 'Your parents',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { parent: { relation: ['mother', 'father'], age: { from: 45 } } },
  conditions: [{ kind: 'not', of: { kind: 'livesIn', home: 'parents' } }],
  lines: [
    {
      id: 'parent-clipping',
      text: [
        'An envelope from {parent}: a clipping about a man you went to school with, who has been in a hot-air balloon. No note.',
      ],
    },
    {
      id: 'parent-thermostat',
      text: ['{parent} asks whether you are warm enough. You are forty miles away, in a sweater.'],
    },
    {
      id: 'parent-phone',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['{parent} holds the phone to the window so that you can hear the rain there.'],
    },
    { id: 'parent-advice', text: ['You do it just as {parent} would. You look around to make sure that nobody saw.'] },
    {
      id: 'parent-jar',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: [
        '{parent} has sent you a jar of something. There is a rubber band around it, and a rubber band around that.',
      ],
    },
    {
      id: 'parent-small',
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['{parent} looked smaller this time. You must have been standing on something.'],
    },
    {
      id: 'parent-photo',
      text: [
        'In an old photograph {parent} is younger than you and has a cigarette and a joke. You would like to have known the joke.',
      ],
    },
    { id: 'parent-answer', text: ['You ask {parent} how it was, back then. “Oh,” says {parent}, “we were busy.”'] },
    {
      id: 'parent-drive',
      text: ['{parent} stands in the driveway until you are out of sight. You know, because you look.'],
    },
    {
      id: 'parent-laugh',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['You laugh at something, and it is {parent.their} laugh, complete, with the cough at the end.'],
    },
  ],
})
