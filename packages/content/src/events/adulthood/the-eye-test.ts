import { defineEvent } from '../../define-event.ts'

export const theEyeTest = defineEvent({
  id: 'the-eye-test',
  kind: 'question',
  category: 'health',
  title: 'The lowest line',
  stages: ['middleAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'heart' },
  text: [
    '“And the lowest line?” You know it, as it happens, by heart: it has been the same one since you were thirty.',
  ],
  options: [
    {
      id: 'honest',
      text: 'Say what you see',
      moneyCost: 18000,
      outcomes: [
        {
          chance: 1,
          text: [
            'You see a hedge of small flies. The new glasses come on Tuesday. There are leaves again, on the trees, and dust, on everything.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'heart',
      text: 'Say it by heart',
      outcomes: [
        {
          chance: 1,
          text: ['“Remarkable,” says the optician. You drive home like an eagle, by memory.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 52, money: 46000, gauges: { health: 50, happiness: 50 } },
      choose: 'honest',
      roll: 0,
      expect: { gauges: { health: 4, happiness: 3 }, money: -18000 },
    },
  ],
})
