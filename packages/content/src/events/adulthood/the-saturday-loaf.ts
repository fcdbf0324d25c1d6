import { defineEvent } from '../../define-event.ts'

export const theSaturdayLoaf = defineEvent({
  id: 'the-saturday-loaf',
  kind: 'question',
  category: 'friendship',
  title: 'What you can smell from the street',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { friend: { relation: 'friend', age: { from: 28 } } },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'bakery-partner', daysAgo: 1095 },
        { kind: 'remembers', what: 'bakery-kept', daysAgo: 365 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'wish' },
  text: [
    {
      id: 'kept',
      when: [{ kind: 'remembers', what: 'bakery-kept' }],
      text: '{friend} wants to retire and has no children. The bakery needs somebody to get up at two. {friend} has set a set of keys down on your table, on a napkin.',
    },
    {
      id: 'lost',
      when: [{ kind: 'not', of: { kind: 'remembers', what: 'bakery-kept' } }],
      text: '{friend} has called for the first time in a good while. There is an oven, secondhand. There is a place, a very small one. “I know better now,” says {friend}. “I won’t ask you for a cent.”',
    },
  ],
  options: [
    {
      id: 'in',
      text: 'Go in with {friend.them}',
      energyCost: 15,
      outcomes: [
        {
          chance: 1,
          text: [
            'You get up at two. You are too old for it, or too young, or too slow; and at six, when you turn the sign around, they are standing there.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 18 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            {
              kind: 'startRoutine',
              id: 'the-bakery',
              title: 'At the bakery',
              place: 'town',
              time: 'morning',
              days: [6],
              minutes: 240,
              energy: 8,
            },
          ],
          of: ['kept'],
        },
        {
          chance: 0.6,
          odds: 'it works, small',
          text: ['It is four stools and one kind of bread. It is never written up. It never closes, either.'],
          effects: [
            { kind: 'affinity', role: 'friend', by: 16 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'money', by: 300000 },
          ],
          of: ['lost'],
        },
        {
          chance: 0.4,
          odds: 'it fails, small',
          text: [
            'It lasts for one good summer. When you scrub out the oven together for the last time, {friend} is singing.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 14 },
            { kind: 'familiarity', role: 'friend', by: 8 },
          ],
          of: ['lost'],
        },
      ],
    },
    {
      id: 'wish',
      text: 'Wish {friend.them} luck',
      outcomes: [
        {
          chance: 1,
          text: [
            '{friend} picks up the keys and leaves the napkin. There is a phone store in there by fall. It smells of nothing at all.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -3 },
            { kind: 'gauge', of: 'happiness', by: -4 },
          ],
          of: ['kept'],
        },
        {
          chance: 1,
          text: [
            '“Thanks,” says {friend}. On opening day you drive by and see four stools, and all four of them taken.',
          ],
          effects: [{ kind: 'affinity', role: 'friend', by: 2 }],
          of: ['lost'],
        },
      ],
    },
  ],
})
