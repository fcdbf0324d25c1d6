import { defineEvent } from '../../define-event.ts'

export const laidOff = defineEvent({
  id: 'laid-off',
  kind: 'message',
  category: 'work',
  title: 'A short meeting',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'employed', is: true }],
  trigger: { kind: 'waiting', medianDays: 6500 },
  cooldownDays: 1200,
  importance: 7,
  text: [
    'There are two people in the room whom you have never seen, and a box of tissues. It takes nine minutes. The plant is yours; you carry it home on the streetcar.',
  ],
  effects: [
    { kind: 'loseJob' },
    { kind: 'money', by: 200_000 },
    { kind: 'gauge', of: 'stress', by: 18 },
    { kind: 'gauge', of: 'happiness', by: -12 },
    { kind: 'remember', what: 'laid-off' },
  ],
  examples: [
    {
      given: { age: 40, employed: true, gauges: { stress: 35 } },
      expect: { money: 200_000, gauges: { stress: 18 }, remembers: ['laid-off'] },
    },
  ],
})
