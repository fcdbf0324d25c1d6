import { defineDeed } from '../define-deed.ts'

export const makeUp = defineDeed({
  id: 'make-up',
  lines: [
    {
      outcome: 'good',
      text: [
        'You ask {person} to dinner and the two of you talk about the food. At dessert {person} says: “I missed this.” That is all that is said about it.',
        'You and {person} meet at the old place. You order for each other, without asking, and get it right.',
        '{person} comes. You clear your throat. “Leave it,” says {person}, and passes the bread. It is over.',
        'You bring {person} the thing that you borrowed before all this. {person.They} had written it off. You stay until they put the chairs up.',
        'You and {person} sit on the same side of the booth, so as not to look at each other, and by the coffee you are laughing.',
        'It is {person} who makes the first joke. You could hug the waiter.',
      ],
    },
    {
      outcome: 'plain',
      text: [
        'You and {person} are careful with each other, like people carrying something. At the end you shake hands. It holds.',
        'Nobody mentions it. You and {person} talk about a show. It is peace, if not yet more.',
        'The dinner is short. When you part, {person} says “See you,” and it sounds like a plan.',
        'You and {person} agree to leave it. You can both feel where it is.',
      ],
    },
    {
      outcome: 'bad',
      text: [
        'You and {person} order, and by the time it comes, you are at it again. You pay for two meals that nobody ate.',
        '{person} does not come. You wait until the ice has melted.',
        '{person} comes, sits down in {person.their} coat, and keeps it on.',
      ],
    },
  ],
})
