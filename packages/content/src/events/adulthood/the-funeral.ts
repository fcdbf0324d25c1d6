import { defineEvent } from '../../define-event.ts'

export const theFuneral = defineEvent({
  id: 'the-funeral',
  kind: 'question',
  category: 'loss',
  title: 'The second row',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { parent: { relation: ['mother', 'father'], status: 'dead' } },
  // The funeral is shortly after the death.
  conditions: [{ kind: 'diedWithin', role: 'parent', days: 60 }],
  trigger: { kind: 'waiting', medianDays: 10 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'Somebody has to say something, and everyone has looked at you. {parent} would have left at this point to see to the coffee.',
  ],
  options: [
    {
      id: 'speak',
      text: 'Speak',
      energyCost: 10,
      outcomes: [
        {
          chance: 0.75,
          odds: 'it goes well',
          text: [
            'You meant to tell it in order. Instead you tell the one about the frozen turkey. People laugh, and are startled at it, and laugh again.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'remember', what: 'spoke-at-the-funeral' },
          ],
        },
        {
          chance: 0.25,
          odds: 'your voice fails',
          text: ['You get as far as the name. An aunt comes up and stands beside you, and that is the speech.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'read',
      text: 'Read the psalm that is printed there',
      outcomes: [
        {
          chance: 1,
          text: ['It is a good one. It has been used before.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -3 }],
        },
      ],
    },
  ],
})
