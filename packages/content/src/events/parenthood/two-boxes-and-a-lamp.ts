import { defineEvent } from '../../define-event.ts'

export const twoBoxesAndALamp = defineEvent({
  id: 'two-boxes-and-a-lamp',
  kind: 'question',
  category: 'family',
  title: 'Two boxes and a lamp',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 18, to: 20 } } },
  trigger: { kind: 'draw', weight: 20 },
  cooldownDays: 2500,
  importance: 5,
  offline: { kind: 'auto', option: 'carry' },
  text: [
    'It is two boxes and a lamp. The friend with the van is double-parked. {child} stands in the hall and pats {child.their} pockets, one after the other, for something that isn’t in any of them.',
  ],
  options: [
    {
      id: 'carry',
      text: 'Carry the lamp down',
      outcomes: [
        {
          chance: 1,
          text: [
            'You hand it in through the window. {child} says “Okay,” and you say “Okay.” The van has to wait for a bus to pass, so that you have to wave twice.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'affinity', role: 'child', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'money',
      text: 'Put an envelope between the books, for the third week',
      moneyCost: 50000,
      outcomes: [
        {
          chance: 1,
          text: [
            '{child.They} {child|finds|find} it in the third week, as it happens, on the day the phone is cut off. {child.They} {child|does|do} not mention it for years. Then {child.they} {child|tells|tell} it to you as a story, about luck.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'remember', what: 'the-envelope-in-the-books' },
          ],
        },
      ],
    },
    {
      id: 'room',
      text: 'Say that the room stays as it is',
      outcomes: [
        {
          chance: 1,
          text: [
            'The bed is made. You dust there on Sundays. It is good to have a room to go and stand in. {child}, at the other end of town, dreams of it more than {child.they} would like.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 3 },
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'remember', what: 'the-room-stays' },
          ],
        },
      ],
    },
    {
      id: 'pipes',
      text: 'Tell {child.them} about the first three nights',
      conditions: [{ kind: 'remembers', what: 'left-home' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“The first night you’ll hear every pipe,” you say. “The second, hang a picture. The third, burn something.” On the third night you get a photograph of a pan.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'affinity', role: 'child', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'sit',
      text: 'Say everything that you had meant to say, now, in the hall',
      energyCost: 2,
      outcomes: [
        {
          chance: 0.5,
          text: ['There turns out to be only one thing, and {child} had known it.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'familiarity', role: 'child', by: 6 },
          ],
        },
        {
          chance: 0.5,
          text: [
            'It is about laundry, then insurance, then men in general. The van honks. {child} laughs so much that {child.they} {child|has|have} to sit down on one of the boxes.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'familiarity', role: 'child', by: 3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 48, memory: ['left-home'], gauges: { happiness: 50 } },
      choose: 'pipes',
      roll: 0,
      expect: { gauges: { happiness: 8 } },
    },
  ],
})
