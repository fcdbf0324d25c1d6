import { defineEvent } from '../../define-event.ts'

export const theLetterWithADrawing = defineEvent({
  id: 'the-letter-with-a-drawing',
  kind: 'question',
  category: 'work',
  title: 'A letter with a drawing',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'remembers', what: 'taught-the-trade', daysAgo: 1000 }],
  trigger: { kind: 'draw', weight: 34 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'shelf', minutes: 4320 },
  text: [
    'The one you taught has written to you. It’s mostly a drawing of how they do it where they are now, with arrows. It is better than how you taught it. At the bottom: Am I wrong?',
  ],
  options: [
    {
      id: 'shelf',
      text: '“No”',
      outcomes: [
        {
          chance: 1,
          text: [
            'You write the one word and walk it to the box. On the way back you find that you are thinking of how to do it better still.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'performance', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'visit',
      text: 'Go and see it done',
      energyCost: 8,
      outcomes: [
        {
          chance: 1,
          text: [
            'You’re shown around like a parent. Nobody there has heard that there was another way. They all have a habit, a small one, of tapping it twice before they start, and don’t know where that’s from.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'meet', affinity: 40 },
          ],
        },
      ],
    },
    {
      id: 'copy',
      text: 'Do it that way from now on, and say whose idea it was',
      conditions: [{ kind: 'employed', is: true }],
      outcomes: [
        {
          chance: 0.7,
          modifiers: [{ when: { kind: 'job', performance: { from: 55 } }, times: 1.3, why: 'they listen to you' }],
          odds: 'it takes',
          text: ['It saves an hour a week for everyone. They name it after the kid, who’s mortified.'],
          effects: [
            { kind: 'performance', by: 8 },
            { kind: 'raise', times: 1.03 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
        {
          chance: 0.3,
          odds: 'it does not',
          text: ['They try it for a week and go back to the old way, which is the one you taught them.'],
          effects: [
            { kind: 'performance', by: -2 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'shelf',
      roll: 0,
      expect: { gauges: { happiness: 8 } },
    },
  ],
})
