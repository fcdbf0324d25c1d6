import { defineEvent } from '../../define-event.ts'

export const firstWords = defineEvent({
  id: 'first-words',
  kind: 'question',
  category: 'growth',
  title: 'First words',
  stages: ['infancy'],
  cast: { mother: { relation: 'mother' }, father: { relation: 'father' } },
  trigger: { kind: 'birthday', years: 1 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'They have been leaning over you for weeks, both of them, mouthing. Something is about to come out.',
    '{mother} says it slowly. {father} says it louder. You have the word. It is only a question of whose.',
  ],
  options: [
    {
      id: 'mama',
      text: 'Mama',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Mama.” {mother} has to sit down. {father} says it could have been a burp, and writes the date on the calendar.',
          ],
          effects: [
            { kind: 'affinity', role: 'mother', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'remember', what: 'said-mama' },
          ],
          remembers: { role: 'mother', as: 'the first word' },
        },
      ],
    },
    {
      id: 'dada',
      text: 'Dada',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Dada.” {father} calls everyone he knows, including the plumber. {mother} reminds him who carries you at night.',
          ],
          effects: [
            { kind: 'affinity', role: 'father', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
          remembers: { role: 'father', as: 'the first word' },
        },
      ],
    },
    {
      id: 'no',
      text: 'No',
      outcomes: [
        {
          chance: 1,
          text: [
            '“No.” Perfectly clear. They look at each other the way people do who have just understood the next seventeen years.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'remember', what: 'said-no-first' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 1 },
      choose: 'mama',
      expect: { gauges: { happiness: 5 }, remembers: ['said-mama'], says: '“Mama.”' },
    },
    { given: { age: 1 }, choose: 'no', expect: { remembers: ['said-no-first'] } },
  ],
})
