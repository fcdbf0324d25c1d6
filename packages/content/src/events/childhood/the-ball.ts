import { defineEvent } from '../../define-event.ts'

export const theBall = defineEvent({
  id: 'the-ball',
  kind: 'question',
  category: 'home',
  title: 'The ball',
  stages: ['childhood', 'adolescence'],
  cast: { mother: { relation: 'mother' } },
  trigger: { kind: 'followUp' },
  importance: 4,
  offline: { kind: 'hold' },
  text: [
    '{mother} has been clearing out behind the stove. {mother.They} puts a ball on the table, next to the salt, and goes on peeling potatoes.',
  ],
  options: [
    {
      id: 'confess',
      text: 'Say what there is to say',
      outcomes: [
        {
          chance: 1,
          text: ['“I know,” {mother} says. “I wanted to see how long.” {mother.They} passes you a peeler.'],
          effects: [
            { kind: 'affinity', role: 'mother', by: 6 },
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'forget', what: 'got-away-with-it' },
            { kind: 'remember', what: 'owned-up' },
          ],
          remembers: { role: 'mother', as: 'the truth that was told late' },
        },
      ],
    },
    {
      id: 'admire',
      text: 'Admire the potatoes',
      outcomes: [
        {
          chance: 1,
          text: [
            'The ball stays on the table all through supper. Nobody mentions it, ever. You learn to look at it and then not to see it.',
          ],
          effects: [
            { kind: 'affinity', role: 'mother', by: -6 },
            { kind: 'gauge', of: 'stress', by: 5 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 8, memory: ['got-away-with-it'], gauges: { stress: 30 } },
      choose: 'confess',
      expect: { gauges: { stress: -8 }, remembers: ['owned-up'] },
    },
  ],
})
