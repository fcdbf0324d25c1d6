import { defineEvent } from '../../define-event.ts'

export const untilTheFifteenth = defineEvent({
  id: 'until-the-fifteenth',
  kind: 'question',
  category: 'money',
  title: 'Until the fifteenth',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: {
    friend: {
      relation: ['sister', 'brother', 'cousin', 'niece', 'nephew', 'friend', 'colleague'],
      age: { from: 19, to: 70 },
    },
  },
  trigger: { kind: 'draw', weight: 9 },
  cooldownDays: 2200,
  importance: 4,
  offline: { kind: 'auto', option: 'no' },
  text: [
    '{friend} has come about something else; that’s clear from how long {friend.they} {friend|talks|talk} about it. Then, with {friend.their} coat on: “Could you lend me five hundred dollars? You’d have it back on the fifteenth.” {friend.They} {friend|doesn’t|don’t} say of which month.',
    'There’s a message from {friend}, and it’s been edited twice. It’s the transmission, it’s five hundred dollars, it’s only a loan. Under it {friend.they} {friend|is|are} typing, and stops, and is typing.',
  ],
  options: [
    {
      id: 'lend',
      text: 'Lend it',
      conditions: [
        { kind: 'money', from: 50000 },
        { kind: 'not', of: { kind: 'loan', role: 'friend' } },
      ],
      outcomes: [
        {
          chance: 0.7,
          text: [
            '“I’ll write it down,” says {friend}, and does, on the back of {friend.their} hand. You see it there for days, getting paler.',
          ],
          effects: [
            { kind: 'lend', role: 'friend', cents: 50000 },
            { kind: 'affinity', role: 'friend', by: 8 },
            { kind: 'familiarity', role: 'friend', by: 4 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
          remembers: { role: 'friend', as: 'lent me money' },
        },
        {
          chance: 0.3,
          text: ['{friend} puts it away fast, like something that might be seen. You get a hug with one arm.'],
          effects: [
            { kind: 'lend', role: 'friend', cents: 50000 },
            { kind: 'affinity', role: 'friend', by: 4 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'less',
      text: 'Give a hundred, and call it a present',
      conditions: [{ kind: 'money', from: 10000 }],
      outcomes: [
        {
          chance: 0.7,
          text: ['“That’s not what I asked,” says {friend}, and then, on the stairs, “but thanks.” It covers the tow.'],
          effects: [
            { kind: 'money', by: -10000 },
            { kind: 'affinity', role: 'friend', by: 5 },
          ],
        },
        {
          chance: 0.3,
          modifiers: [{ when: { kind: 'temperament', of: 'agreeableness', role: 'friend', to: 45 }, times: 1.8 }],
          text: [
            '{friend} looks at the bill. “Keep it,” {friend.they} {friend|says|say}. “You’ll want something for the collection plate.”',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -6 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'time',
      text: '“I’ve got no money. I’ve got Saturday.”',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'On Saturday you both lie under the car with a lamp and a video. It’s not the transmission. It’s a rag. You’ve seldom been so proud of a rag.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 10 },
            { kind: 'familiarity', role: 'friend', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: 'Say no, without a reason',
      outcomes: [
        {
          chance: 0.5,
          text: [
            '{friend} nods, several times, like someone who’s been given directions. It was right, you think. It was right at two, and at four.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -7 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
        {
          chance: 0.5,
          text: ['“Good,” says {friend}, “that’s clear, at least.” You’d expected anything but respect.'],
          effects: [
            { kind: 'affinity', role: 'friend', by: -1 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
  ],
})
