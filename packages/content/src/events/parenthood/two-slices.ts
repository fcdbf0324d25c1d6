import { defineEvent } from '../../define-event.ts'

export const twoSlices = defineEvent({
  id: 'two-slices',
  kind: 'question',
  category: 'family',
  title: 'Two slices',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: {
    child: { relation: ['son', 'daughter'], age: { from: 8, to: 11 } },
    other: { relation: ['son', 'daughter'], age: { from: 4, to: 7 } },
  },
  trigger: { kind: 'draw', weight: 16 },
  cooldownDays: 3000,
  importance: 5,
  offline: { kind: 'auto', option: 'even' },
  text: [
    '{child} needs you less. {child.They} always has. {other} needs you at all hours, and takes your face in both hands to make you look. Tonight {child} watches you cut the cake, and says, in an even voice: “{other}’s is always bigger.” And it is. You see it on the plate.',
    'There is one seat beside you at the ball game, and one behind the pillar. {other} is already in the first. {child} stands there with {child.their} ticket. “It’s fine,” says {child}. “It’s always fine.” {child.They} {child|is|are} old enough to have counted.',
  ],
  options: [
    {
      id: 'even',
      text: 'Say that it is not true',
      outcomes: [
        {
          chance: 1,
          text: [
            'You say it warmly. {child} nods. {child.They} {child|does|do} not bring it up again, and you take it, at the time, for peace.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -6 },
            { kind: 'affinity', role: 'other', by: 2 },
            { kind: 'remember', what: 'denied-it' },
          ],
          followUps: [{ event: 'the-bigger-room', afterDays: [1500, 1825] }],
          remembers: { role: 'child', as: 'that it was denied' },
        },
      ],
    },
    {
      id: 'day',
      text: 'Give {child} a day a month with you alone',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'You go where {child.they} {child|says|say}: the hardware store, the harbor, once just round and round on the bus. {other} howls at the window every time. You learn things that you would have sworn you knew.',
          ],
          effects: [
            {
              kind: 'startRoutine',
              id: 'the-day-alone',
              title: 'A day for one',
              place: 'town',
              time: 'morning',
              days: [6],
              minutes: 240,
              energy: 5,
            },
            { kind: 'affinity', role: 'child', by: 12 },
            { kind: 'affinity', role: 'other', by: -4 },
            { kind: 'familiarity', role: 'child', by: 10 },
            { kind: 'remember', what: 'the-day-for-one' },
          ],
          followUps: [{ event: 'the-bigger-room', afterDays: [1500, 1825] }],
          remembers: { role: 'child', as: 'the days on the bus' },
        },
      ],
    },
    {
      id: 'yes',
      text: '“Yes. You are right.”',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is the bravest thing you have said that year and you say it to a child. {child} turns white, and then takes the smaller slice, with a kind of pride. “I knew it,” {child.they} {child|says|say}. “I thought I was crazy.”',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 12 },
            { kind: 'affinity', role: 'child', by: 3 },
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'remember', what: 'admitted-it' },
          ],
          followUps: [{ event: 'the-bigger-room', afterDays: [1500, 1825] }],
          remembers: { role: 'child', as: 'that it was admitted' },
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 38, gauges: { stress: 50 } },
      choose: 'yes',
      roll: 0,
      expect: { gauges: { stress: 5 }, remembers: ['admitted-it'], followUp: 'the-bigger-room' },
    },
  ],
})
