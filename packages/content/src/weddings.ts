import type { LoveMessages } from '@lifegrid/engine/catalogue/messages/love'

/** How couples marry; a part of the messages of love. */
export const weddings: Pick<LoveMessages, Extract<keyof LoveMessages, `love.wedding-${string}`>> = {
  'love.wedding-registry': {
    title: 'The wedding',
    text: [
      'The clerk who marries people has a cold. You and {partner} are married in six minutes, and have soup afterward.',
      'The couple before you forgot their bouquet, and you are allowed to use it. You and {partner} are married before the stamp has dried.',
      'Two witnesses, one of them the janitor. You and {partner} are married, and go to the park with a bag of doughnuts.',
      'At a counter, between a passport and a fishing license, you and {partner} are married. The clerk comes around to your side to shake hands.',
      'There is a flag, and a plastic flower in a glass. You are being married to {partner}, and your voice gives out at the one word that you have to say.',
      'No fuss, you had both said. Then you and {partner} are married, and stand on the steps in your good clothes, and cannot bring yourselves to go home.',
    ],
  },
  'love.wedding-family': {
    title: 'The wedding',
    text: [
      'Forty people, a long table, a cake that leans. You and {partner} are married, and an uncle sings.',
      'Everyone brings a dish. You and {partner} are married between the potato salad and the speeches, and the smallest cousin falls asleep under the table.',
      'It rains, and they all move into the garage. You and {partner} are married under a shelf of paint cans, and it is the best wedding anyone can remember.',
      'You and {partner} are married in a rented hall with a stage. The two oldest guests open the dancing, and then the children take over.',
      'The folding chairs come from five households. You marry {partner}, and whoever is not crying takes pictures.',
      'It took two evenings to hang the paper lanterns, and you and {partner} marry under them. By nine the shoes are off, and the speeches get better.',
    ],
  },
  'love.wedding-feast': {
    title: 'The wedding',
    text: [
      'Three hundred lights in the trees. You and {partner} are married, and dance until the band asks to be let go.',
      'Two hundred guests, a tent, a horse that was not ordered. You and {partner} are married, and you get to speak to perhaps thirty of them.',
      'The toasts go on until the ice has melted. You and {partner} are married. At four in the morning you eat cold lobster with your hands, in the kitchen, alone together.',
      'All of it is there, the orchestra, the white cloths, the doves that will not leave their basket. You and {partner} are married, and hold on to each other in the noise.',
      'You marry {partner} before everyone whom you have ever wanted to impress. It takes four men to carry in the cake.',
      'The aisle is long enough to think it all over once more, and you do, and there is {partner} at the end of it. You are married, and the whole tent gets to its feet.',
    ],
  },
  'love.wedding-by-event': {
    title: 'The wedding',
    text: [
      'You and {partner} are married.',
      'You are married now, you and {partner}, and say so to a man at a gas station.',
      'There are rings, and a paper with two signatures. You and {partner} are married.',
      'You have promised it before witnesses, you and {partner}. You are married.',
      'You and {partner} are married. It takes time to get used to the sound of it, and you are in no hurry.',
      'Married, to {partner}. You look at the ring on your hand whenever you think that you are not being watched.',
    ],
  },
  'love.wedding-savings': [
    '{partner} brings {savings} of savings.',
    '{partner} has put money by: {savings}.',
    'With {partner} come {savings} of savings, in an account you had not known about.',
    '{partner} lays the bank book on the table. There are {savings} in it.',
    'There are also {savings}, which {partner} had saved for this or for something else.',
    '{savings} of {partner}’s savings are now for both of you.',
  ],
}
