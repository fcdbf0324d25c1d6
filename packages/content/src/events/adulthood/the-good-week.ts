import { defineEvent } from '../../define-event.ts'

export const theGoodWeek = defineEvent({
  id: 'the-good-week',
  kind: 'message',
  category: 'work',
  title: 'A good week',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', performance: { from: 55 }, days: 100 }],
  trigger: { kind: 'draw', weight: 5 },
  cooldownDays: 900,
  importance: 3,
  text: [
    'Everything fits, for five days. On the fifth somebody whom you do not know stops at your desk to say so.',
    'You finish it on Thursday, and on Friday you tidy the drawer. There are ten keys in it, and you throw away eight.',
  ],
  effects: [
    { kind: 'performance', by: 4 },
    { kind: 'gauge', of: 'happiness', by: 4 },
  ],
  examples: [{ given: { age: 35, employed: true, gauges: { happiness: 50 } }, expect: { gauges: { happiness: 4 } } }],
})
