import { defineEvent } from '../../define-event.ts'

export const theMovingDay = defineEvent({
  id: 'the-moving-day',
  kind: 'question',
  category: 'friendship',
  title: 'Fourth floor',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { friend: { relation: 'friend' } },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'quiet' },
  text: [
    '{friend} is moving, to the fourth floor, with a piano and without an elevator. The message went to twenty people. You can see that nobody has answered.',
  ],
  options: [
    {
      id: 'carry',
      text: 'Go, in old pants',
      energyCost: 14,
      outcomes: [
        {
          chance: 1,
          text: [
            'There are three of you, and a strap. At nine in the evening you eat with your hands off a box marked FRAGILE. It is a very good evening.',
          ],
          effects: [
            { kind: 'familiarity', role: 'friend', by: 8 },
            { kind: 'affinity', role: 'friend', by: 8 },
            { kind: 'gauge', of: 'health', by: -1 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
          remembers: { role: 'friend', as: 'the piano on the stairs' },
        },
      ],
    },
    {
      id: 'money',
      text: 'Send money for somebody with a back',
      moneyCost: 8000,
      outcomes: [
        {
          chance: 1,
          text: [
            'Two men do it in an hour, whistling. {friend} writes: “You are a genius.” It is not quite what was meant by friend, and it is a great deal.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 4 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'quiet',
      text: 'Not have seen it',
      outcomes: [
        {
          chance: 1,
          text: ['You see it on Monday. There is a photograph of the piano in it, with people.'],
          effects: [
            { kind: 'affinity', role: 'friend', by: -4 },
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'gauge', of: 'energy', by: 4 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, gauges: { health: 50, happiness: 50 } },
      choose: 'carry',
      roll: 0,
      expect: { gauges: { health: -1, happiness: 3 } },
    },
  ],
})
