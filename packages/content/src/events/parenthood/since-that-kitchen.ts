import { defineEvent } from '../../define-event.ts'

export const sinceThatKitchen = defineEvent({
  id: 'since-that-kitchen',
  kind: 'question',
  category: 'family',
  title: 'Since that kitchen',
  stages: ['middleAge', 'oldAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 27, to: 48 } } },
  trigger: { kind: 'followUp' },
  cooldownDays: 3000,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'It is over, the marriage. You know it from a cousin. Now {child} is on the phone, at last. You are both waiting for the one sentence.',
  ],
  options: [
    {
      id: 'not',
      text: 'Don’t say it',
      outcomes: [
        {
          chance: 1,
          text: [
            '“You’re not saying it,” says {child}. “No.” “Thank you.” There is a long breath. Then {child} talks until the phone is hot.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 14 },
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'say',
      text: '“I told you so”',
      conditions: [{ kind: 'remembers', what: 'said-what-you-saw' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It was four words. They had been ready for years, they were beautifully kept. {child} says, “Yes. You did,” and you hear that this was the last thing {child.they} had hoped you wouldn’t be right about.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -16 },
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'remember', what: 'the-silence-begins' },
          ],
        },
      ],
    },
    {
      id: 'lied',
      text: 'Say that you saw it, that evening, and did not say it',
      conditions: [{ kind: 'remembers', what: 'said-i-am-happy' }],
      outcomes: [
        {
          chance: 0.5,
          text: [
            '“I asked you,” {child} says. “I went into the kitchen to ask you.” It is a just reproach. It is a long time before {child.they} {child|asks|ask} you anything again.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -10 },
            { kind: 'familiarity', role: 'child', by: -4 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'the-silence-begins' },
          ],
        },
        {
          chance: 0.5,
          text: [
            '“I wouldn’t have listened,” says {child}. “I’d have hated you, and married in another state.” You both think of it: that other state.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 10 },
            { kind: 'affinity', role: 'child', by: 6 },
          ],
        },
      ],
    },
  ],
})
