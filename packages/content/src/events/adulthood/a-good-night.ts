import { defineEvent } from '../../define-event.ts'

export const aGoodNight = defineEvent({
  id: 'a-good-night',
  kind: 'message',
  category: 'health',
  title: 'Eight hours',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 4 },
  cooldownDays: 1_200,
  importance: 2,
  text: [
    'You sleep through the alarm, the garbage truck and a thunderstorm, and wake to a day that has nothing against you.',
    'Nobody calls. No dream has a staircase in it. In the morning your own shoulders seem to belong to somebody kinder.',
  ],
  claim: { energy: 20 },
  effects: [{ kind: 'gauge', of: 'stress', by: -3 }],
  examples: [{ given: { age: 35, gauges: { stress: 40 } }, expect: { gauges: { stress: -3 } } }],
})
