import { defineEvent } from '../../define-event.ts'

export const thePiano = defineEvent({
  id: 'the-piano',
  kind: 'question',
  category: 'school',
  title: 'Every Good Boy',
  stages: ['childhood'],
  age: { from: 7, to: 12 },
  cast: { granny: { relation: 'grandmother' } },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 4,
  offline: { kind: 'hold' },
  text: [
    'There is a piano at {granny}’s, with one key that does nothing. “You could have lessons,” {granny} says. “Tuesdays.”',
  ],
  options: [
    {
      id: 'learn',
      text: 'Tuesdays, then',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: ['For a month it is all thumbs. Then, one Tuesday, your left hand does something without asking you.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'affinity', role: 'granny', by: 8 },
            { kind: 'remember', what: 'plays-piano' },
            {
              kind: 'startRoutine',
              id: 'piano',
              title: 'Piano lesson',
              place: 'town',
              time: 'afternoon',
              days: [2],
              minutes: 60,
              energy: 2,
            },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: 'Only the key that does nothing',
      outcomes: [
        {
          chance: 1,
          text: ['You become very good at it. {granny} has it repaired for your birthday, and something is lost.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 8, gauges: { happiness: 60, energy: 50 } },
      choose: 'learn',
      expect: { gauges: { happiness: 6 }, remembers: ['plays-piano'] },
    },
  ],
})
