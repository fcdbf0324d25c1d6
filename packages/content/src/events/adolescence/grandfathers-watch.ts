import { defineEvent } from '../../define-event.ts'

export const grandfathersWatch = defineEvent({
  id: 'grandfathers-watch',
  kind: 'question',
  category: 'family',
  title: 'The watch',
  stages: ['adolescence'],
  cast: { grandpa: { relation: 'grandfather' } },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 5,
  offline: { kind: 'hold' },
  text: [
    '{grandpa} takes off his watch and puts it on your wrist, on the last hole. “It loses four minutes a day,” he says. “So do I.”',
  ],
  options: [
    {
      id: 'wear',
      text: 'Wear it',
      outcomes: [
        {
          chance: 1,
          text: [
            'You are four minutes late for everything, for years. It is the only thing about you that is never discussed.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'affinity', role: 'grandpa', by: 10 },
            { kind: 'remember', what: 'wears-the-watch' },
          ],
          remembers: { role: 'grandpa', as: 'the watch, and who wears it' },
        },
      ],
    },
    {
      id: 'return',
      text: 'Say that it is his',
      outcomes: [
        {
          chance: 1,
          text: [
            '“It was my father’s,” he says, and closes your fingers over it. You keep it in the drawer. It ticks there, at its own pace.',
          ],
          effects: [
            { kind: 'affinity', role: 'grandpa', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 15, gauges: { happiness: 60 } },
      choose: 'wear',
      expect: { gauges: { happiness: 6 }, remembers: ['wears-the-watch'] },
    },
  ],
})
