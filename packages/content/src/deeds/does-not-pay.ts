import { defineDeed } from '../define-deed.ts'

export const doesNotPay = defineDeed({
  id: 'does-not-pay',
  lines: [
    {
      outcome: 'bad',
      text: [
        '{person} crosses the street when {person.they} {person|sees|see} you. It is about the {sum}, and it is a wide street.',
        'The day that {person} had named for the {sum} comes and goes. You see pictures of {person.them} at a lake.',
        '{person} brings up the {sum} before you can: not this month. {person.They} {person|says|say} it to your collar.',
        'You hear that {person} has a new car. You do not bring up the {sum}. You think of it at red lights.',
      ],
    },
  ],
})
