import { defineEvent } from '../../define-event.ts'

export const neverPaidBack = defineEvent({
  id: 'never-paid-back',
  kind: 'question',
  category: 'money',
  title: 'A sum with a date',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    friend: {
      relation: ['friend', 'sister', 'brother', 'cousin', 'aunt', 'uncle', 'niece', 'nephew'],
      age: { from: 20 },
      owes: true,
    },
  },
  conditions: [{ kind: 'loan', role: 'friend', daysAgo: 700 }],
  trigger: { kind: 'draw', weight: 30 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'nothing' },
  text: [
    '{friend} pays for the coffee, both cups, with a small flourish. It is the first thing {friend.they} {friend|has|have} paid for since you lent {friend.them} the money, and you can see {friend.them} wonder whether you are adding it up.',
    'You meet {friend} by the shelves in the supermarket. {friend.They} {friend|puts|put} the good cheese back. Neither of you has said a word about the money in years, and it comes along every time, like a third person who eats nothing.',
  ],
  options: [
    {
      id: 'forgive',
      text: 'Say that it’s forgotten, and mean it',
      outcomes: [
        {
          chance: 0.7,
          text: [
            '“It isn’t,” says {friend}, “but thank you.” {friend.They} {friend|looks|look} ten pounds lighter. You wait to feel the loss, all evening, and it doesn’t come.',
          ],
          effects: [
            { kind: 'settleLoan', role: 'friend', paid: 0 },
            { kind: 'affinity', role: 'friend', by: 14 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
          remembers: { role: 'friend', as: 'the debt that was forgiven' },
        },
        {
          chance: 0.3,
          modifiers: [{ when: { kind: 'temperament', of: 'agreeableness', role: 'friend', to: 40 }, times: 2 }],
          text: [
            '{friend} goes red to the neck. “I was going to pay that.” You’ve made {friend.them} a person who’s been let off. It takes a while until {friend.they} {friend|calls|call} again.',
          ],
          effects: [
            { kind: 'settleLoan', role: 'friend', paid: 0 },
            { kind: 'affinity', role: 'friend', by: -4 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'half',
      text: '“Give me half, and we’ll burn the other half.”',
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            {
              when: { kind: 'temperament', of: 'conscientiousness', role: 'friend', from: 60 },
              times: 2,
              why: '{friend} keeps promises',
            },
          ],
          odds: 'you get your half',
          text: [
            '{friend} counts it out that same week. You burn a piece of newspaper together in an ashtray, solemnly, as a stand-in. It smells terrible. You’re friends again, which you hadn’t noticed you weren’t.',
          ],
          effects: [
            { kind: 'settleLoan', role: 'friend', paid: 0.5 },
            { kind: 'affinity', role: 'friend', by: 8 },
            { kind: 'familiarity', role: 'friend', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
        {
          chance: 0.4,
          odds: 'there is nothing to get',
          text: [
            '“Half,” says {friend}, as though you’d asked for a kidney. There’s nothing there. {friend.They} {friend|offers|offer} you a bread machine.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -6 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'say',
      text: 'Say the sum out loud',
      outcomes: [
        {
          chance: 0.4,
          text: [
            'The number stands between the two of you. Then {friend} pays, all of it, in three envelopes, and writes “received” on each and has you sign. You get the money. You don’t get asked for supper.',
          ],
          effects: [
            { kind: 'settleLoan', role: 'friend', paid: 1 },
            { kind: 'affinity', role: 'friend', by: -9 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
        {
          chance: 0.6,
          text: [
            '“I wondered when,” says {friend}, and it turns into the whole list: who drove whom to what, that summer, the boxes of the year before. You leave without your change.',
          ],
          effects: [
            { kind: 'quarrel', role: 'friend', by: 'person' },
            { kind: 'affinity', role: 'friend', by: -14 },
            { kind: 'gauge', of: 'stress', by: 7 },
            { kind: 'gauge', of: 'happiness', by: -5 },
          ],
        },
      ],
    },
    {
      id: 'nothing',
      text: 'Say nothing, again',
      outcomes: [
        {
          chance: 1,
          text: ['You talk about knees. The money goes home with you, as it does, and sits on the edge of the bed.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 3 }],
        },
      ],
    },
  ],
})
