import { defineDeed } from '../define-deed.ts'

export const askBack = defineDeed({
  id: 'ask-back',
  lines: [
    {
      outcome: 'good',
      text: [
        'You ask {person} about the money. {person.They} {person|turns|turn} red, {person|says|say} “of course,” and {person|sends|send} all {sum} the same evening.',
        '{person} has it in an envelope in the drawer: {sum}. It had been there for weeks, waiting for somebody to bring it up.',
        '“I thought you had forgotten,” says {person}, and pays {sum}. You had not, and {person.they} had not.',
        '{person} pays the {sum} and adds a pie.',
      ],
    },
    {
      outcome: 'plain',
      text: [
        '{person} can pay half. You say that half is fine. Half is not {sum}.',
        '{person} puts down what is in {person.their} wallet, which comes to half, and shows you that the wallet is empty.',
        'You get half of the {sum} back, and a date for the rest, said to the window.',
        'Half now, says {person}, and the rest when the refund comes. You do not ask which refund.',
      ],
    },
    {
      outcome: 'bad',
      text: [
        '“What money?” says {person}. You say: {sum}. {person.They} {person|laughs|laugh}, and then you see that it is not a joke.',
        '{person} says that you, of all people, do not need it. The {sum} is not mentioned again. Everything else is.',
        '{person} says that it was a gift. You remember the table, the count, the handshake.',
        'You ask about the {sum}. {person} stops answering your messages for a while.',
      ],
    },
  ],
})
