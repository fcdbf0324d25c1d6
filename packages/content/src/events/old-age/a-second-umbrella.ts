import { defineEvent } from '../../define-event.ts'

export const aSecondUmbrella = defineEvent({
  id: 'a-second-umbrella',
  kind: 'question',
  category: 'love',
  title: 'The second umbrella',
  stages: ['oldAge'],
  age: { from: 66 },
  cast: { friend: { relation: 'friend', age: { from: 60 } } },
  conditions: [
    { kind: 'romancePossible', role: 'friend' },
    { kind: 'not', of: { kind: 'partnered' } },
  ],
  trigger: { kind: 'draw', weight: 18 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'It’s raining, and {friend} has brought two umbrellas, which means that {friend.they} thought about it at home. You’ve been going to the same bench for a year. “At our age,” {friend} says, and doesn’t go on. {friend.Their} hand is lying there, on the wet wood, palm up, like something left behind.',
  ],
  options: [
    {
      id: 'take',
      text: 'Take it',
      outcomes: [
        {
          chance: 0.85,
          text: [
            'It’s dry, and light, and has a pulse like a bird’s. You don’t need the second umbrella. There’ll be talk; there’ll be children with faces; you sit there until the lamps come on.',
          ],
          effects: [
            { kind: 'becomeCouple', role: 'friend' },
            { kind: 'affinity', role: 'friend', by: 14 },
            { kind: 'gauge', of: 'happiness', by: 14 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
        {
          chance: 0.15,
          text: [
            'It’s taken away again, gently, as though it’d been you who had left it there. “I only wanted to see if it rains,” says {friend}.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'affinity', role: 'friend', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: '“I’ve had mine”',
      outcomes: [
        {
          chance: 1,
          text: [
            '“I know,” says {friend}, “I knew yours.” You stay on the bench, each under an umbrella of your own; they touch at the edges, and drip.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 6 },
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'gauge', of: 'happiness', by: -1 },
          ],
        },
      ],
    },
    {
      id: 'slow',
      text: 'Ask {friend.them} to teach you something first',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s the waltz, in {friend.their} kitchen, counting. You have stepped on {friend.their} feet for a season before either of you mentions anything. By then you’re neither of you out of breath.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 14 },
            { kind: 'familiarity', role: 'friend', by: 14 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            {
              kind: 'startRoutine',
              id: 'the-waltz',
              title: 'The waltz in the kitchen',
              place: 'town',
              time: 'evening',
              days: [3],
              minutes: 90,
              energy: 3,
            },
          ],
        },
      ],
    },
    {
      id: 'portuguese',
      text: 'Say that the cousin of the baker is ill',
      conditions: [{ kind: 'remembers', what: 'some-portuguese' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You say it in Portuguese. It’s what you’ve got. {friend} doesn’t understand a word and laughs until {friend.they} {friend|has|have} to take off {friend.their} glasses. In September you go there, the two of you, with one suitcase; a woman at the window of a bakery looks so worried that you’re able to ask.',
          ],
          effects: [
            { kind: 'becomeCouple', role: 'friend' },
            { kind: 'affinity', role: 'friend', by: 18 },
            { kind: 'gauge', of: 'happiness', by: 14 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'money', by: -150000 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 70, gauges: { stress: 50, happiness: 50 } },
      choose: 'no',
      roll: 0,
      expect: { gauges: { stress: -2, happiness: -1 } },
    },
  ],
})
