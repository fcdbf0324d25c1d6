import { defineEvent } from '../../define-event.ts'

export const andThenWhat = defineEvent({
  id: 'and-then-what',
  kind: 'question',
  category: 'family',
  title: 'And then what',
  stages: ['adult', 'middleAge', 'youngAdult'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 6, to: 9 }, recalls: 'read to me' } },
  conditions: [{ kind: 'recalls', role: 'child', as: 'read to me', daysAgo: 500 }],
  trigger: { kind: 'draw', weight: 34 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'sleep' },
  text: [
    'You’re lying down; you have said that you’re only resting your eyes. {child} climbs up with the book, the one you had to read until it came apart, and opens it. “Move over,” {child.they} {child|says|say}. “I’ll do it. I’ll do the voices.”',
  ],
  options: [
    {
      id: 'over',
      text: 'Move over',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} reads with a finger. The bear sounds exactly like you with a cold. At the page where you always stopped, {child.they} {child|stops|stop}: “And then what?” That’s your line. You hadn’t known that it was.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'familiarity', role: 'child', by: 6 },
          ],
          remembers: { role: 'child', as: 'the evening I did the voices' },
        },
      ],
    },
    {
      id: 'wrong',
      text: 'Correct the hard words',
      outcomes: [
        {
          chance: 0.5,
          text: [
            '“I know,” says {child}, at the third. At the fourth {child.they} {child|closes|close} the book and {child|says|say} that it’s bedtime. Yours.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -3 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
        {
          chance: 0.5,
          modifiers: [{ when: { kind: 'temperament', of: 'conscientiousness', role: 'child', from: 55 }, times: 2 }],
          text: [
            '{child} says each one again, in full earnest, three times. “Ex-qui-site.” It’s put to use all week, on the peas.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'sleep',
      text: 'Fall asleep by page three',
      outcomes: [
        {
          chance: 1,
          text: [
            'When you wake, there’s a blanket on you, up to the chin and over half the face. The book lies on your stomach, at the right page, with a sock in it.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'energy', by: 10 },
            { kind: 'gauge', of: 'stress', by: -5 },
          ],
        },
      ],
    },
  ],
  examples: [{ given: { age: 34 }, choose: 'over', expect: { says: 'reads with a finger. The' } }],
})
