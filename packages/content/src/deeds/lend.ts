import { defineDeed } from '../define-deed.ts'

export const lend = defineDeed({
  id: 'lend',
  lines: [
    {
      outcome: 'good',
      text: [
        'You lend {person} {sum}. {person.They} {person|writes|write} it down, with the date.',
        '{person} asks how soon you need the {sum} back. You say that you do not know. {person.They} {person|names|name} a day.',
        'You count {sum} out on the table. {person} counts it again, not out of distrust, but so that it is done properly.',
        '{person} shakes your hand over the {sum}, which you two have never done.',
        '“Before summer,” says {person}, and folds the {sum} small.',
        'You lend {person} {sum}. That night you think about it for a minute, and then not.',
      ],
    },
    {
      outcome: 'plain',
      text: [
        'You lend {person} {sum}. Neither of you says when.',
        '{person} takes the {sum} quickly, and changes the subject.',
        'You lend {person} {sum}. You tell nobody, and hope that {person.they} {person|does|do} the same.',
        'You transfer {sum} to {person}. The answer is a thumb.',
      ],
    },
    {
      outcome: 'bad',
      text: [
        '{person} had told you about the trouble, not asked. The {sum} goes back into your pocket, and the evening is over.',
        '{person} looks at your {sum} and says that {person.they} will manage. It comes out harder than {person.they} meant.',
        'You offer {person} {sum}. “From you?” says {person}.',
      ],
    },
  ],
})
