import { defineDeed } from '../define-deed.ts'

export const paysBack = defineDeed({
  id: 'pays-back',
  lines: [
    {
      outcome: 'good',
      text: [
        '{person} hands you an envelope. It has {sum} in it, and your name, and the date from back then.',
        '{person} pays you back, all {sum}, and asks for nothing but that you count it.',
        'There is {sum} in your account from {person}. The note says THANK YOU, WITH INTEREST. The interest is a lunch.',
        '{person} brings the {sum} in small bills, smoothed flat. You can see what it took.',
        '“I said I would,” says {person}, and puts down {sum}. You had thought about it less than {person.they} had.',
      ],
    },
  ],
})
