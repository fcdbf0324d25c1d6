import { defineEvent } from '../../define-event.ts'

export const itIsNothingToUs = defineEvent({
  id: 'it-is-nothing-to-us',
  kind: 'question',
  category: 'friendship',
  title: 'It is nothing to us',
  stages: ['adult'],
  cast: { friend: { relation: 'friend', age: { from: 26, to: 50 } } },
  conditions: [
    { kind: 'wealth', to: 12000000 },
    { kind: 'affinity', role: 'friend', from: 25 },
  ],
  trigger: { kind: 'draw', weight: 16 },
  once: true,
  importance: 5,
  offline: { kind: 'hold' },
  text: [
    '{friend} has sold something, a company or the name of one, and has not changed at all; {friend.they} still {friend|wears|wear} the jacket. There is only a week in a house with a cook, and {friend} wants you to come. “You’re not paying,” says {friend}. “Please. It’s nothing to us.” You used to split a sandwich with a ruler.',
  ],
  options: [
    {
      id: 'go',
      text: 'Go, and let yourself be paid for',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.5,
          modifiers: [
            { when: { kind: 'temperament', of: 'neuroticism', to: 40 }, times: 1.6, why: 'you can take a present' },
          ],
          odds: 'it is a lovely week',
          text: [
            'The cook is from your part of town. You swim before breakfast and do not once see a price. On the last night you and {friend} cut a sandwich on the terrace in the dark, with the edge of a credit card.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 12 },
            { kind: 'gauge', of: 'stress', by: -14 },
            { kind: 'remember', what: 'let-it-be-nothing' },
          ],
          remembers: { role: 'friend', as: 'a week in the house with the cook' },
        },
        {
          chance: 0.5,
          odds: 'you laugh at all the jokes',
          text: [
            'By Wednesday you notice that you have laughed at everything that {friend} has said since the airport. {friend} has noticed it too. On Thursday {friend.they} {friend|tells|tell} one that is not funny, and watches you.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -6 },
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'remember', what: 'let-it-be-nothing' },
          ],
          remembers: { role: 'friend', as: 'a week in the house with the cook' },
        },
      ],
    },
    {
      id: 'own',
      text: 'Come for two nights, and pay your own way',
      moneyCost: 90000,
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'You take the bus up the hill and bring a cheese. It costs what you had put by for the tires. {friend} sees you do the sum, at the bakery, with your lips moving, and turns and looks at the sea until you are done.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 6 },
            { kind: 'familiarity', role: 'friend', by: 5 },
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'remember', what: 'paid-your-own-way' },
          ],
          remembers: { role: 'friend', as: 'a cheese on the bus' },
        },
      ],
    },
    {
      id: 'tent',
      text: 'Say that you have a tent, and a better idea',
      energyCost: 7,
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'practised', activity: 'scouts' },
            { kind: 'practised', activity: 'hiking-group' },
            { kind: 'likes', interest: 'hiking' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'It rains on both of you alike. {friend} burns the beans, loses a boot to the river, and says on the third day, in a dry sock of yours, “I haven’t known what to do with my hands for a year.”',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 14 },
            { kind: 'familiarity', role: 'friend', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'remember', what: 'paid-your-own-way' },
          ],
          remembers: { role: 'friend', as: 'beans in the rain' },
        },
      ],
    },
    {
      id: 'work',
      text: 'Say that you cannot get away',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Next year,” says {friend}. You see the pictures. There is an empty chair in most of them, which will have been somebody’s, who was swimming.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -6 },
            { kind: 'familiarity', role: 'friend', by: -6 },
          ],
        },
      ],
    },
  ],
})
