import { defineEvent } from '../../define-event.ts'

export const theLastOneOnTheLease = defineEvent({
  id: 'the-last-one-on-the-lease',
  kind: 'question',
  category: 'friendship',
  title: 'The last one on the lease',
  stages: ['adult'],
  age: { to: 41 },
  cast: { friend: { relation: ['friend', 'classmate'], age: { from: 27, to: 46 } } },
  conditions: [{ kind: 'not', of: { kind: 'livesIn', home: 'parents' } }],
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'sorry' },
  text: [
    'There was an apartment over a dry cleaner’s where everyone you knew at twenty-four lived at some time, or slept. {friend} took over the lease and has kept it. Now {friend} is giving up the keys, the last of you all. “I need one more on the couch,” {friend} says. “It came in by the window. I don’t remember how.” You have a bad back, a dentist at nine, and no idea who you would be in those rooms.',
  ],
  options: [
    {
      id: 'carry',
      text: 'Go, and carry',
      energyCost: 12,
      outcomes: [
        {
          chance: 0.7,
          modifiers: [{ when: { kind: 'gauge', of: 'health', from: 65 }, times: 1.3, why: 'your back will do it' }],
          odds: 'the couch goes out as it came in',
          text: [
            'It goes out over the fire escape, on bedsheets, at one in the morning. Then you sit on it, on the sidewalk, with two beers, outside the dry cleaner’s, in the good light, and are waiting for everyone to come home.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 14 },
            { kind: 'familiarity', role: 'friend', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'remember', what: 'carried-the-couch' },
          ],
          remembers: { role: 'friend', as: 'the couch on the fire escape' },
        },
        {
          chance: 0.3,
          odds: 'it gets away from you',
          text: [
            'It gets away from you at the second landing and goes through the awning, with the noise of a whole decade. Nobody is hurt. The awning is six hundred, and you split it, on the curb, weeping with laughter.',
          ],
          effects: [
            { kind: 'money', by: -30000 },
            { kind: 'affinity', role: 'friend', by: 10 },
            { kind: 'gauge', of: 'health', by: -4 },
            { kind: 'remember', what: 'carried-the-couch' },
          ],
          remembers: { role: 'friend', as: 'the couch and the awning' },
        },
      ],
    },
    {
      id: 'movers',
      text: 'Pay for two men with a truck',
      moneyCost: 40000,
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes them twenty minutes, and they use the stairs. {friend} stands in the doorway with the keys and a broom. “Thank you,” {friend.they} {friend|says|say}. “That’s so much easier.”',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 2 },
            { kind: 'familiarity', role: 'friend', by: -5 },
          ],
        },
      ],
    },
    {
      id: 'sorry',
      text: 'Say that you have a dentist at nine',
      outcomes: [
        {
          chance: 1,
          text: [
            'You have one. You lie there with your mouth open and try to remember which window. There is a picture of you on the stairs, it gets sent around. No: it is of the one who came.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -8 },
            { kind: 'gauge', of: 'happiness', by: -3 },
          ],
        },
      ],
    },
  ],
})
