import type { MoneyMessages } from '@lifegrid/engine/catalogue/messages/money'

export const moneyMessages: MoneyMessages = {
  'money.broken-cloth': {
    title: 'It has had its day',
    text: [
      'Your {thing} has worn thin where everything wears thin, and one morning lets the light through.',
      'You hold your {thing} up to the window, and see the window.',
    ],
  },
  'money.broken-machine': {
    title: 'It has had its day',
    text: [
      'Your {thing} gives up, on an ordinary morning. You keep a screw.',
      'Your {thing} makes a noise that it has never made, and then none. To mend it would cost more than it did.',
    ],
  },
  'money.broken-furniture': {
    title: 'It has had its day',
    text: [
      'Your {thing} gives way, with a sigh, under nobody. The marks on the floor stay.',
      'Two strangers carry your {thing} down the stairs. Outside it looks smaller.',
    ],
  },
  'money.broken-other': {
    title: 'It has had its day',
    text: [
      'Your {thing} is at an end, on an ordinary morning. You had thought that it would last.',
      'That was your {thing}. For a week your hand still looks for it.',
    ],
  },

  'money.will': {
    title: 'The will',
    text: [
      'A letter from a lawyer, with {dead}’s full name in it, which looks like somebody else’s. You inherit {amount}.',
    ],
  },

  'money.trouble': {
    title: 'Red letters',
    text: ['The money does not reach. The letters now come in red, and you have learned to tell them by the sound.'],
  },
  'money.trouble-moved': {
    title: 'Red letters',
    text: [
      'The money does not reach. You give up the place, carry what fits down the stairs, and learn which boxes matter.',
    ],
  },
  'money.bankrupt': {
    title: 'Room 214',
    text: [
      'A judge with a cold reads out what you own, which does not take long. You owe nothing now, and for seven years nobody will lend you a thing.',
    ],
  },
}
