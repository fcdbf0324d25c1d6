import { defineEvent } from '../../define-event.ts'

export const theSecondCough = defineEvent({
  id: 'the-second-cough',
  kind: 'question',
  category: 'friendship',
  title: 'Conversation',
  stages: ['infancy'],
  age: { to: 1 },
  cast: { grandfather: { relation: 'grandfather' } },
  conditions: [{ kind: 'statistic', of: 'daysLived', from: 150 }],
  trigger: { kind: 'draw', weight: 12 },
  importance: 2,
  offline: { kind: 'auto', option: 'leave' },
  text: [
    '{grandfather} coughs. It is not much of a cough. You give it back to {grandfather.them}, and all at once nobody is talking.',
  ],
  options: [
    {
      id: 'again',
      text: 'Cough again',
      outcomes: [
        {
          chance: 1,
          text: [
            '{grandfather} coughs. You cough. You keep it up until the coffee is cold, and nothing has been said on either side that anyone could object to.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'affinity', role: 'grandfather', by: 5 },
          ],
          remembers: { role: 'grandfather', as: 'the talk in coughs' },
        },
      ],
    },
    {
      id: 'leave',
      text: 'Leave it at that',
      outcomes: [
        {
          chance: 1,
          text: [
            '{grandfather} waits. You have turned to a thread. “Exactly like my brother,” {grandfather.they} says, and so everyone learns that there was one.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'familiarity', role: 'grandfather', by: 5 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 0, gauges: { happiness: 50 } }, choose: 'again', roll: 0, expect: { gauges: { happiness: 4 } } },
  ],
})
