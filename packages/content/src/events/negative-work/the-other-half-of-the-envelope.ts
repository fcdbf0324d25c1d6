import { defineEvent } from '../../define-event.ts'

export const theOtherHalfOfTheEnvelope = defineEvent({
  id: 'the-other-half-of-the-envelope',
  kind: 'question',
  category: 'work',
  title: 'The other half',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'remembers', what: 'took-the-money', daysAgo: 600 }],
  trigger: { kind: 'draw', weight: 38 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'The person who was there when you took it gets in touch. There’s a small thing that you could do. It’s smaller than the last. It isn’t a threat; there is only, at the end of the call, a small laugh, and the sum, to the dollar, the way you’d mention a birthday.',
  ],
  options: [
    {
      id: 'pay',
      text: 'Do the small thing',
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes you ten minutes. The next takes twenty. You begin to know, by the third, that it won’t end.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'money', by: 50_000 },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: '“Tell whoever you like”',
      outcomes: [
        {
          chance: 0.6,
          odds: 'it was a bluff',
          text: [
            'They don’t call again. They would have had to tell on themselves. It takes you a year to open the mail without sitting down first.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
        {
          chance: 0.4,
          odds: 'it was not',
          text: [
            'They tell. You bring the money with you to the meeting. They tell you to put it away, and then they tell you to leave your badge.',
          ],
          effects: [
            { kind: 'loseJob' },
            { kind: 'money', by: -100_000 },
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'remember', what: 'owned-up-at-work' },
          ],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Tell it yourself, tonight, to the one you live with',
      conditions: [{ kind: 'partnered' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s a long evening. There’s a silence, in which the refrigerator goes on and off. “Is that why you couldn’t look at the couch?” The next morning you go in, the two of you, and you say it again to a man with a form.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -12 },
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'performance', by: -14 },
            { kind: 'money', by: -100_000 },
            { kind: 'remember', what: 'owned-up-at-work' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'pay',
      roll: 0,
      expect: { gauges: { stress: 14, happiness: -8 } },
    },
  ],
})
