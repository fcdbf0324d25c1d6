import { defineEvent } from '../../define-event.ts'

export const whatTheyOweYou = defineEvent({
  id: 'what-they-owe-you',
  kind: 'question',
  category: 'friendship',
  title: 'An old favor',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { mate: { relation: ['colleague', 'friend'] } },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'recalls', role: 'mate', as: 'you told them about the clips' },
        { kind: 'recalls', role: 'mate', as: 'you walked me over' },
        { kind: 'recalls', role: 'mate', as: 'the chair by the window' },
        { kind: 'recalls', role: 'mate', as: 'the coin in the meter case' },
        { kind: 'recalls', role: 'mate', as: 'you told me in time' },
        { kind: 'recalls', role: 'mate', as: 'the first place' },
        { kind: 'recalls', role: 'mate', as: 'you came to the steps' },
      ],
    },
  ],
  trigger: { kind: 'waiting', medianDays: 500 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'coffee', minutes: 4320 },
  text: [
    '{mate} asks you out for a coffee, and then doesn’t drink any. “I’ve been meaning to do this for years,” {mate.they} says. “I didn’t know how to.” {mate.They} has an envelope, and {mate.they} has brought a list of reasons, on a card, in case you argue. “You know what for.”',
  ],
  options: [
    {
      id: 'coffee',
      text: 'Push it back across the table',
      outcomes: [
        {
          chance: 1,
          text: [
            'It goes back and forth until the sugar is in the middle of it. In the end you let {mate.them} pay for the coffee. {mate.They} pays for it every week from then on.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'familiarity', role: 'mate', by: 8 },
            {
              kind: 'startRoutine',
              id: 'coffee-with-an-old-colleague',
              title: 'Coffee on an old favor',
              place: 'town',
              time: 'afternoon',
              days: [6],
              minutes: 60,
              energy: 2,
            },
          ],
        },
      ],
    },
    {
      id: 'take',
      text: 'Take it',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s two thousand dollars, in twenties, saved. {mate} shuts {mate.their} eyes for a second when it’s off the table. It wasn’t for you that you had to take it.',
          ],
          effects: [
            { kind: 'money', by: 200_000 },
            { kind: 'affinity', role: 'mate', by: 12 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'work',
      text: 'Ask for something else: a word with the people {mate.they} knows',
      conditions: [{ kind: 'job', rung: { to: 3 }, performance: { from: 45 }, partTime: false }],
      outcomes: [
        {
          chance: 0.6,
          modifiers: [{ when: { kind: 'job', performance: { from: 65 } }, times: 1.7, why: 'they need you' }],
          odds: 'it helps',
          text: [
            '{mate} has the phone out before you’ve stopped. It’s a word, in the right ear, on a Monday. You get it on your own merits; but the door was open.',
          ],
          effects: [
            { kind: 'raise', times: 1.1 },
            { kind: 'affinity', role: 'mate', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
        {
          chance: 0.4,
          odds: 'it does not',
          text: [
            '{mate} calls everyone {mate.they} knows, which is three people, and they all say that they’d have to see. You’ve never been so warmly recommended for nothing.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
  ],
})
