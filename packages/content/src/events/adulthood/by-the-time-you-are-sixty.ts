import { defineEvent } from '../../define-event.ts'

export const byTheTimeYouAreSixty = defineEvent({
  id: 'by-the-time-you-are-sixty',
  kind: 'question',
  category: 'growth',
  title: 'By the time you are sixty',
  stages: ['adult'],
  age: { from: 33, to: 42 },
  trigger: { kind: 'draw', weight: 12 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'lie' },
  text: [
    'At a birthday they have handed out paper and envelopes. Write down what you want to have done by the time you are sixty; seal it; no looking. Around the table it goes quiet, people bend over as at school. You have the pen in your hand.',
  ],
  options: [
    {
      id: 'true',
      text: 'Write the one true thing',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is four words. You had not known. You lick the flap before your hand can think of taking it back.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'remember', what: 'the-sealed-envelope' },
            { kind: 'remember', what: 'wrote-the-true-thing' },
          ],
        },
      ],
    },
    {
      id: 'lie',
      text: 'Write something sensible',
      outcomes: [
        {
          chance: 1,
          text: ['House, health, Lisbon. Everyone is done at about the same time. You put it in a suit.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'remember', what: 'the-sealed-envelope' },
            { kind: 'remember', what: 'wrote-lisbon' },
          ],
        },
      ],
    },
    {
      id: 'blank',
      text: 'Fold the paper, and seal it empty',
      outcomes: [
        {
          chance: 1,
          text: ['It is very light. You tell yourself that it means you are free.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'remember', what: 'the-sealed-envelope' },
            { kind: 'remember', what: 'sealed-it-empty' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 38, gauges: { happiness: 50 } },
      choose: 'true',
      roll: 0,
      expect: { gauges: { happiness: 4 }, remembers: ['the-sealed-envelope', 'wrote-the-true-thing'] },
    },
  ],
})
