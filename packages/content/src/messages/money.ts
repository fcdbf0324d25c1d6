import type { MoneyMessages } from '@lifegrid/engine/catalogue/messages/money'

export const moneyMessages: MoneyMessages = {
  'money.broken-cloth': {
    title: 'It has had its day',
    text: [
      'Your {thing} has worn thin where everything wears thin, and one morning lets the light through.',
      'You hold your {thing} up to the window, and see the window.',
      'A seam of your {thing} goes, in public, with a small clear sound.',
      'Moths have been at your {thing}. They began in the middle.',
      'Your {thing} comes out of the wash in two parts.',
      'You cut up your {thing} for rags. It makes six, and they are good ones.',
    ],
  },
  'money.broken-machine': {
    title: 'It has had its day',
    text: [
      'Your {thing} gives up, on an ordinary morning. You keep a screw.',
      'Your {thing} makes a noise that it has never made, and then none. To mend it would cost more than it did.',
      'There is a smell of warm dust, and that was your {thing}.',
      'You switch your {thing} off and on again, and then off for good.',
      'The man in the repair shop opens your {thing}, looks inside for a while, and closes it gently.',
      'Your {thing} goes out with the recycling. You have kept the manual, all these years, and put it on top.',
    ],
  },
  'money.broken-furniture': {
    title: 'It has had its day',
    text: [
      'Your {thing} gives way, with a sigh, under nobody. The marks on the floor stay.',
      'Two strangers carry your {thing} down the stairs. Outside it looks smaller.',
      'You have glued your {thing} three times. The fourth time it does not hold.',
      'You put your {thing} out on the curb with a sign: free. By evening the sign is still there.',
      'A leg comes off your {thing}. Behind it you find a coin, a pencil, and the lost piece of a puzzle.',
      'Your {thing} is past mending. Where it stood, the floor is the color that it used to be everywhere.',
    ],
  },
  'money.broken-other': {
    title: 'It has had its day',
    text: [
      'Your {thing} is at an end, on an ordinary morning. You had thought that it would last.',
      'That was your {thing}. For a week your hand still looks for it.',
      'It had to happen to your {thing} one day, and this is the day.',
      'You drop your {thing}, and stand there, and do not pick it up at once.',
      'Your {thing} is done for. You thank it, under your breath, and are glad that you are alone.',
      'Your {thing} goes into the trash. You look at the lid for a moment and go back to the dishes.',
    ],
  },

  'money.will': {
    title: 'The will',
    text: [
      'A letter from a lawyer, with {dead}’s full name in it, which looks like somebody else’s. You inherit {amount}.',
      'The lawyer reads {dead}’s will in the voice of a man reading a menu. {amount} is yours. Then he asks about parking.',
      '{dead} had put it in writing, in plain words, two pages. You inherit {amount}.',
      'You sign for {amount} at a long table, with a pen on a chain. It is what {dead} has left you.',
      'It takes three forms and a copy of the certificate before {dead}’s money may be called yours: {amount}.',
      'A check comes, with a cover letter that is sorry for your loss. {dead} has left you {amount}. You do not take it to the bank at once.',
    ],
  },

  'money.trouble': {
    title: 'Red letters',
    text: [
      'The money does not reach. The letters now come in red, and you have learned to tell them by the sound.',
      'You pay the half of each bill that shouts the loudest. Then the others begin to shout.',
      'Your card is refused for a loaf of bread and a carton of milk. You say that it is the machine.',
      'The account is below zero, and there is a fee for being there.',
      'You add it up on the back of an envelope, and turn the envelope over, and add it up again. It does not reach.',
      'The phone rings at eight in the evening, with a friendly voice. It knows exactly how much you owe.',
    ],
  },
  'money.trouble-moved': {
    title: 'Red letters',
    text: [
      'The money does not reach. You give up the place, carry what fits down the stairs, and learn which boxes matter.',
      'You are three months behind. You leave before they come to change the lock, with the good lamp on your knees.',
      'The landlord is decent about it. He holds the door while you carry your things out.',
      'You sell the couch to the next tenant, and the curtains with it. The rent is beyond you, and so you go.',
      'There is a notice on the door, with a date. You move out the day before, early, while the street is asleep.',
      'A cheaper roof, a smaller room. You tell people that you wanted to be closer to the bus.',
    ],
  },
  'money.bankrupt': {
    title: 'Room 214',
    text: [
      'A judge with a cold reads out what you own, which does not take long. The debts are struck out, and for seven years nobody will lend you a thing.',
      'You wait on a bench in a corridor with others who do not look at each other. Then you are bankrupt, and outside, and it is quiet.',
      'What can be struck out is struck out, line after line, and your name goes on a list for seven years. The clerk wishes you a good day, and seems to mean it.',
      'In the room there is a clock, a flag, and a box of tissues. When you come out, you are bankrupt. What you could not pay is struck out, and no bank will know you for seven years.',
      'You raise your right hand and swear that this is all you have. It is. You are bankrupt, and those to whom you owed it are told to stop calling.',
      'You are bankrupt. The judge says it kindly, with a stack of others under her hand. Your name will be on a list for seven years, and tonight you sleep through.',
    ],
  },
}
