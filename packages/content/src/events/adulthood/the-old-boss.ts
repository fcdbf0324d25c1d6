import { defineEvent } from '../../define-event.ts'

export const theOldBoss = defineEvent({
  id: 'the-old-boss',
  kind: 'question',
  category: 'work',
  title: 'At the lights',
  stages: ['adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'green' },
  text: [
    'At the lights stands the one who let you go, or would have liked to. He is smaller than he was. He has a bag of oranges, and it is tearing.',
  ],
  options: [
    {
      id: 'help',
      text: 'Hold the bag',
      outcomes: [
        {
          chance: 1,
          text: [
            'You go after four oranges, into the road. “You were good, you know,” he says to an orange. The lights change.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'green',
      text: 'Walk when it is green',
      outcomes: [
        {
          chance: 1,
          text: [
            'Behind you they roll. You do not turn around. You tell it at supper, and it is not as good as you had thought.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 36, gauges: { stress: 50, happiness: 50 } },
      choose: 'help',
      roll: 0,
      expect: { gauges: { stress: -6, happiness: 3 } },
    },
  ],
})
