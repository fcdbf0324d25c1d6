import { defineEvent } from '../../define-event.ts'

export const firstPaycheck = defineEvent({
  id: 'first-paycheck',
  kind: 'message',
  category: 'money',
  title: 'The first wage',
  stages: ['adolescence', 'youngAdult'],
  conditions: [
    { kind: 'job', days: 9 },
    { kind: 'not', of: { kind: 'remembers', what: 'first-wage' } },
  ],
  trigger: { kind: 'waiting', medianDays: 6 },
  once: true,
  importance: 5,
  text: [
    'It is in your account at one minute past midnight. You look at it for a while. Then you look at the line called “deductions” for a while longer.',
    'The slip has twelve lines, and nine of them take something away. What is left is yours, and you buy a sandwich with a flag in it.',
  ],
  effects: [
    { kind: 'gauge', of: 'happiness', by: 8 },
    { kind: 'remember', what: 'first-wage' },
  ],
  examples: [{ given: { age: 20, employed: true }, expect: { gauges: { happiness: 8 }, remembers: ['first-wage'] } }],
})
