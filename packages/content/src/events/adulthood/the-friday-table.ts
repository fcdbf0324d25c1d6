import { defineEvent } from '../../define-event.ts'

export const theFridayTable = defineEvent({
  id: 'the-friday-table',
  kind: 'question',
  category: 'friendship',
  title: 'The round table',
  stages: ['adult'],
  age: { from: 31, to: 42 },
  cast: { friend: { relation: 'friend', age: { from: 25, to: 60 } } },
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'let' },
  text: [
    'There used to be nine of you, every week, at the round table by the kitchen door. Then six. Tonight it is you and {friend}, and two coats on the chairs to make it look like more. “They’ve moved us,” says {friend}. It is a table for two.',
  ],
  options: [
    {
      id: 'let',
      text: 'Let it end, before it ends by itself',
      outcomes: [
        {
          chance: 1,
          text: [
            'You clink. You have a good last evening, you even have the dessert. In the street you say “see you,” as always, and it is a year until you do.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -4 },
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'remember', what: 'let-the-table-go' },
          ],
        },
      ],
    },
    {
      id: 'keep',
      text: 'Say that you will both come, every Friday, if it is only you two',
      energyCost: 3,
      outcomes: [
        {
          chance: 1,
          text: [
            'And you do: flu, snow, a broken foot. Some evenings there is nothing to say, and you have brought the paper. The waiter calls you the board of directors.',
          ],
          effects: [
            {
              kind: 'startRoutine',
              id: 'the-friday-table',
              title: 'Friday table',
              place: 'town',
              time: 'evening',
              days: [5],
              minutes: 120,
              energy: 3,
            },
            { kind: 'affinity', role: 'friend', by: 14 },
            { kind: 'familiarity', role: 'friend', by: 12 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'remember', what: 'kept-the-table' },
          ],
          remembers: { role: 'friend', as: 'the table for two' },
        },
      ],
    },
    {
      id: 'call',
      text: 'Call the other seven, one by one',
      energyCost: 6,
      outcomes: [
        {
          chance: 0.5,
          text: [
            'Four come, with photographs of children. It’s loud. You have nothing left in common but each other, and it turns out that this is something.',
          ],
          modifiers: [{ when: { kind: 'gauge', of: 'social', from: 60 }, times: 1.7 }],
          effects: [
            { kind: 'gauge', of: 'social', by: 12 },
            { kind: 'affinity', role: 'friend', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'remember', what: 'kept-the-table' },
          ],
          remembers: { role: 'friend', as: 'the table for two' },
        },
        {
          chance: 0.5,
          text: [
            'Seven times somebody says how great that would be. On Friday you have the round table, the two of you, and nine place settings.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: -6 },
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'remember', what: 'let-the-table-go' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 35, gauges: { social: 50 } },
      choose: 'keep',
      roll: 0,
      expect: { gauges: { social: 6 }, remembers: ['kept-the-table'] },
    },
  ],
})
