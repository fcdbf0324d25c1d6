import { defineEvent } from '../../define-event.ts'

export const halfACabin = defineEvent({
  id: 'half-a-cabin',
  kind: 'question',
  category: 'friendship',
  title: 'Half a cabin',
  stages: ['adult'],
  cast: { friend: { relation: 'friend', age: { from: 25, to: 60 } } },
  conditions: [{ kind: 'affinity', role: 'friend', from: 30 }],
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 6,
  offline: { kind: 'auto', option: 'no' },
  text: [
    '{friend} has found a cabin on a lake two hours north. It has a stove, a leak, and no road for the last quarter mile. {friend.They} {friend|has|have} half of the money. {friend.They} {friend|lays|lay} a photograph on the bar between you, face up, and leaves it at that, which for {friend.them} is a great deal.',
  ],
  options: [
    {
      id: 'buy',
      text: 'Shake hands on it',
      moneyCost: 900000,
      outcomes: [
        {
          chance: 1,
          text: [
            'You nail up a list on the door: who, when, how much wood. Your name is on the left. The lake makes a sound when the ice goes, and you are both there for it, once, with a bottle, on the step.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 14 },
            { kind: 'familiarity', role: 'friend', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'remember', what: 'half-of-the-cabin' },
          ],
          remembers: { role: 'friend', as: 'the handshake about the cabin' },
        },
      ],
    },
    {
      id: 'lend',
      text: 'Lend {friend.them} the half, and stay a guest',
      moneyCost: 900000,
      outcomes: [
        {
          chance: 1,
          text: [
            '{friend} pays you back in odd amounts, over the months, always in person. You have a bunk there, your initials over it in pencil. It is not the same; you had thought that it would be less trouble.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 10 },
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'remember', what: 'the-bunk-in-pencil' },
            {
              kind: 'appoint',
              title: 'The last of the cabin money',
              message:
                '{friend} counts it out on your table, in twenties, to the end. Then {friend.they} {friend|puts|put} the key down beside it, for you to copy.',
              daysFromNow: 360,
              hour: 18,
              place: 'home',
              effects: [
                { kind: 'money', by: 900000 },
                { kind: 'affinity', role: 'friend', by: 5 },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: 'Say that it is a bad idea, as it is',
      outcomes: [
        {
          chance: 0.5,
          text: [
            '{friend} nods, and pockets the lake. Someone else had the other half by Tuesday: a man named Roy. You will hear a lot about Roy.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -4 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
        {
          chance: 0.5,
          text: [
            '{friend} nods. The cabin goes to a dentist. For years, on the first hot day, one of you says, “They’ll have the canoe out now.”',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'affinity', role: 'friend', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 36, money: 2000000, gauges: { happiness: 50 } },
      choose: 'buy',
      roll: 0,
      expect: { gauges: { happiness: 8 }, money: -900000, remembers: ['half-of-the-cabin'] },
    },
  ],
})
