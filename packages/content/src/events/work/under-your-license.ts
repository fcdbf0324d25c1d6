import { defineEvent } from '../../define-event.ts'

export const underYourLicense = defineEvent({
  id: 'under-your-license',
  kind: 'question',
  category: 'work',
  title: 'Under your license',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { mate: { relation: ['colleague', 'friend'], age: { from: 25 } } },
  conditions: [{ kind: 'job', ladders: ['electrics'], rung: { from: 3 } }],
  trigger: { kind: 'draw', weight: 58 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    '{mate} came to you for work last year, and does it under your license. This morning {mate.they} put a live wire in a child’s bedroom into a plastic box with no cover, and {mate.their} breath, leaning over to show you, was sweet. {mate.They} has two months’ rent behind {mate.them} and you at the wedding, in the pictures.',
  ],
  options: [
    {
      id: 'fire',
      text: 'Let {mate} go, today',
      outcomes: [
        {
          chance: 1,
          text: [
            '{mate} hands you the keys to the van, and then the van’s little plastic dog from the dashboard. {mate.They} gets work with a man who asks less. You wait for the call for a year, and it is a bad year to be near a phone.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: -20 },
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'talk',
      text: 'Redo it together, and tell {mate.them} what you smelled',
      energyCost: 5,
      outcomes: [
        {
          chance: 0.45,
          modifiers: [
            { when: { kind: 'affinity', role: 'mate', from: 50 }, times: 1.6, why: 'your friend trusts you' },
            {
              when: {
                kind: 'any',
                of: [
                  { kind: 'habit', habit: 'heavy-drinking', mode: 'former' },
                  { kind: 'habit', habit: 'heavy-drinking', mode: 'quitting' },
                ],
              },
              times: 1.8,
              why: 'you know what it is',
            },
          ],
          odds: 'it ends there stops',
          text: [
            '{mate} goes gray, and screws the cover on with great care. On Monday {mate.they} is at a meeting in a church basement. {mate.They} gives you the first-year coin. It is aluminum, and lives in your meter case.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: 20 },
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
          remembers: { role: 'mate', as: 'the coin in the meter case' },
        },
        {
          chance: 0.55,
          odds: 'it does not',
          text: [
            '“I had one,” {mate.they} says. “At lunch.” In the fall a ceiling comes down smoking over an empty crib. It’s your license on the wall of the hearing room, in a frame.',
          ],
          effects: [
            { kind: 'performance', by: -20 },
            { kind: 'money', by: -600_000 },
            { kind: 'gauge', of: 'stress', by: 16 },
            { kind: 'affinity', role: 'mate', by: -10 },
            { kind: 'remember', what: 'hid-a-mistake' },
          ],
        },
      ],
    },
    {
      id: 'desk',
      text: 'Take {mate.them} off the tools, and put {mate.them} on estimates',
      conditions: [{ kind: 'job', performance: { from: 50 } }],
      outcomes: [
        {
          chance: 1,
          text: [
            '{mate} can count, sober or not, and the phone likes {mate.them}. You pay a journeyman for the wall and a friend for the desk. It is not a solution; it’s what you can afford.',
          ],
          effects: [
            { kind: 'money', by: -400_000 },
            { kind: 'affinity', role: 'mate', by: 8 },
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 35, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'talk',
      roll: 0,
      expect: { gauges: { happiness: 10 }, remembers: ['stood-by-someone'] },
    },
  ],
})
