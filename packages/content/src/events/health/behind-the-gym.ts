import { defineEvent } from '../../define-event.ts'

export const behindTheGym = defineEvent({
  id: 'behind-the-gym',
  kind: 'question',
  category: 'health',
  title: 'Behind the gym',
  stages: ['adolescence'],
  cast: { friend: { relation: 'friend', age: { from: 13, to: 19 } } },
  age: { from: 14, to: 17 },
  conditions: [{ kind: 'not', of: { kind: 'habit', habit: 'smoking' } }],
  trigger: { kind: 'draw', weight: 7 },
  cooldownDays: 2000,
  importance: 4,
  offline: { kind: 'deadline', option: 'no', minutes: 2880 },
  text: [
    '{friend} holds out a packet, in the way in which one holds out chewing gum. It smells of rain and of somebody’s older brother.',
  ],
  options: [
    {
      id: 'no',
      text: '“Not for me”',
      outcomes: [
        {
          chance: 1,
          text: ['{friend.They} shrugs and puts it away. It costs you nothing but the three seconds before it.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
        },
      ],
    },
    {
      id: 'once',
      text: 'Just the one',
      outcomes: [
        {
          chance: 0.65,
          odds: 'and that was that',
          text: [
            'You cough until your eyes run. Everybody is very kind about it. You do not see the point, and go home smelling of one.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'gauge', of: 'health', by: -1 },
          ],
        },
        {
          chance: 0.35,
          odds: 'and another',
          text: ['It makes you dizzy, and it makes you belong. On Friday you bring your own.'],
          effects: [
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'startHabit', habit: 'smoking' },
          ],
        },
      ],
    },
  ],
  examples: [{ given: { age: 15 }, choose: 'no', expect: { says: 'shrugs and puts it away' } }],
})
