import type { LoveMessages } from '@lifegrid/engine/catalogue/messages/love'

type Parting = Extract<
  keyof LoveMessages,
  'love.break-up' | 'love.left' | 'love.parted-by-event' | `love.divorce${string}`
>

/** How couples part; a part of the messages of love. */
export const partings: Pick<LoveMessages, Parting> = {
  'love.break-up': {
    title: 'Over',
    text: [
      'You tell {partner} that it is over. The toothbrush goes last.',
      'You practiced it in the car. {partner} hears you out and asks for the key back.',
      'You tell {partner} in the kitchen, with the dishwasher running. It is over, and you both wait for the cycle to end.',
      'It takes you three tries and a whole evening. Then it is said, and over, and {partner} asks whether you have eaten.',
      'You end it with {partner} before it can become difficult. You are sure of it until about four in the morning.',
      '{partner} does not cry until you do. It is over. You divide the books by who has read them.',
    ],
  },
  'love.left': {
    title: 'Over',
    text: [
      '{partner} says it on a walk, so as not to have to look at you. It is over.',
      '“I’ve met someone,” says {partner}, and there are no questions to which you would like the answer.',
      'There is a letter from {partner} on the table, leaning on the salt. You read it standing up.',
      '{partner} has found an apartment, it comes out, and has had it since last month. It is over.',
      'You are asked to sit down. {partner} has a list. After the third point you look at the fruit bowl.',
      '{partner} leaves with two bags, and comes back for the toaster, and that is the hardest part.',
    ],
  },
  'love.parted-by-event': {
    title: 'Over',
    text: [
      'You and {partner} go separate ways.',
      'It is over between you and {partner}.',
      'You and {partner} are no longer a couple.',
      'From here on you and {partner} walk on different sides of the street.',
      'You are on your own again. {partner} is a name in your phone.',
      'So it ends with {partner}. You take the picture off the wall, and the nail stays.',
    ],
  },
  'love.divorce': {
    title: 'Divorced',
    text: [
      'You sign where the small flags are. {partner} lends you the pen.',
      'Twenty minutes before a judge who says your names correctly. You and {partner} are divorced, and hold the door for each other.',
      'You find out what each of you thinks the couch is worth. Then you and {partner} are divorced.',
      'The judge asks whether it can be mended. You and {partner} look at each other, and both say no. It is the last thing on which you agree.',
      'You are divorced from {partner} on a weekday morning, and stand on the sidewalk, and neither of you knows which way to go.',
      'It was you who wanted it. You and {partner} are divorced, and it is you who cries in the elevator.',
    ],
  },
  'love.divorced-by-spouse': {
    title: 'Divorced',
    text: [
      '{partner} has had papers drawn up. You sign where the small flags are.',
      'A stranger hands you an envelope at your own door. {partner} wants a divorce, and gets it.',
      'You did not want it, and it takes only one. {partner} is your spouse until the gavel comes down.',
      '{partner} has rehearsed it, you can tell, and does not sit down. The rest is done by lawyers. You are divorced.',
      '“I haven’t been happy for a long time,” says {partner}. You go back through the months, looking for the place. Then there are papers, and you are divorced.',
      'You offer everything that you can think of, and {partner} thanks you for it. The divorce takes nine minutes.',
    ],
  },
  'love.divorced-by-event': {
    title: 'Divorced',
    text: [
      'You and {partner} go separate ways.',
      'You and {partner} are divorced. The mail for both of you goes on coming for years.',
      'There is a paper that says it: you and {partner} are no longer married.',
      'Your marriage to {partner} is dissolved. That is the word, the same as for sugar in tea.',
      'You are divorced from {partner}. At night you still turn to that side to say something.',
      'You and {partner} are divorced. On the way home you take off the ring, and do not know which pocket to put it in.',
    ],
  },
  'love.divorce-pay': [
    'You pay {amount}.',
    'It costs you {amount}.',
    'Your share of the parting is {amount}, to be paid.',
    'The sum that you owe for it is {amount}.',
    'A figure is agreed on, and you pay it: {amount}.',
    'You write a check for {amount}, and your hand is steady.',
  ],
  'love.divorce-house-sold': [
    'The house is sold for it.',
    'The house has to be sold, so that there are two halves.',
    'A sign goes up in front of the house. It is sold within the month.',
    'Neither of you can keep the house alone, and so it is sold.',
    'The house goes to a young couple, who ask if there were good years in it.',
    'What was the house is money now.',
  ],
  'love.divorce-loan': [
    'Of that, {amount} is the bank’s, and you sign for it.',
    'You borrow {amount} of it from the bank.',
    '{amount} of that you do not have, and the bank does.',
    'For {amount} of it you go to the bank.',
    'The bank lends you {amount} toward it.',
    'You will be paying off {amount} of it for a while.',
  ],
  'love.divorce-receive': [
    'You are paid {amount}.',
    'Your part comes to {amount}.',
    '{amount} is yours.',
    'You get {amount}, by transfer, without a note.',
    'The figure in your favor is {amount}.',
    'They count out what you brought and built: {amount}.',
  ],
}
