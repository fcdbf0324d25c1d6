import { defineEvent } from '../../define-event.ts'

export const behindTheTent = defineEvent({
  id: 'behind-the-tent',
  kind: 'question',
  category: 'love',
  title: 'Behind the tent',
  stages: ['youngAdult', 'adult', 'middleAge'],
  age: { from: 21 },
  cast: { friend: { relation: 'friend', age: { from: 20, to: 65 } } },
  conditions: [
    { kind: 'romancePossible', role: 'friend' },
    { kind: 'affinity', role: 'friend', from: 45 },
    { kind: 'season', in: ['summer'] },
  ],
  trigger: { kind: 'draw', weight: 22 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'A wedding, with a band. You’ve gone out for air, and {friend} is behind the tent already, among the crates, with two forks and a whole quarter of the cake. You eat. “I’m only going to say this once,” says {friend}, “and you can have the rose.”',
  ],
  options: [
    {
      id: 'hear',
      text: 'Put down your fork',
      outcomes: [
        {
          chance: 0.6,
          modifiers: [{ when: { kind: 'affinity', role: 'friend', from: 65 }, times: 1.5 }],
          text: [
            'It’s four words, and you find you’ve known them for years, like a tune off somebody’s porch. The band goes into something slow. You dance back there, on the hose, between the crates, and the caterers walk around you with trays.',
          ],
          effects: [
            { kind: 'becomeCouple', role: 'friend' },
            { kind: 'gauge', of: 'happiness', by: 14 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
        {
          chance: 0.4,
          text: [
            'You hear it out. You look for it in yourself, honestly, in all the pockets, and it isn’t there. You say so. {friend} nods, and gives you the rose, since a deal’s a deal. It’s sugar. It takes a long time.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -8 },
            { kind: 'familiarity', role: 'friend', by: 10 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'the-sugar-rose' },
          ],
        },
      ],
    },
    {
      id: 'wine',
      text: '“That’s the wine,” you say, before it can be said',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Must be,” says {friend}, who has had coffee. You finish the cake. It gets told, later, as the night you two ate a quarter of a wedding. It’s always told that way, by both of you, and you look at different things.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -3 },
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'remember', what: 'said-it-was-the-wine' },
          ],
        },
      ],
    },
    {
      id: 'first',
      text: 'Say it first, since you have had it ready since the boat',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'temperament', of: 'extraversion', from: 60 },
            { kind: 'temperament', of: 'neuroticism', to: 35 },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.75,
          text: [
            'You talk for a minute and a half without stopping, with frosting on your chin. “That’s mine,” says {friend}, furious. “That was my speech. You’ve even got the part about the boat.” You’re kissed like somebody being interrupted.',
          ],
          effects: [
            { kind: 'becomeCouple', role: 'friend' },
            { kind: 'affinity', role: 'friend', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 16 },
          ],
        },
        {
          chance: 0.25,
          text: [
            '{friend} has gone red, and then white. “I was going to say that I’m moving,” {friend.they} {friend|says|say}. “To the coast. In the fall.” It comes to nothing, the coast. But it has been said, among the crates, with a rose.',
          ],
          effects: [
            { kind: 'familiarity', role: 'friend', by: 8 },
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'the-sugar-rose' },
          ],
        },
      ],
    },
  ],
})
