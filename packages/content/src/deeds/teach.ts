import { defineDeed } from '../define-deed.ts'

export const teach = defineDeed({
  id: 'teach',
  lines: [
    {
      outcome: 'good',
      theirAge: { from: 4, to: 10 },
      text: [
        'You run behind the bike, and let go, and {person} is halfway down the block before {person.they} {person|notices|notice}. {person.They} {person|rides|ride} back a different child.',
      ],
    },
    {
      outcome: 'good',
      theirAge: { from: 8, to: 17 },
      text: ['You show {person} how to use the saw. {person.They} {person|cuts|cut} one board straight, and signs it.'],
    },
    {
      outcome: 'good',
      theirAge: { from: 8, to: 13 },
      text: ['{person} gets fractions, all at once, over a pizza.'],
    },
    {
      outcome: 'good',
      theirAge: { from: 4, to: 12 },
      text: [
        'You teach {person} to float. For a moment all of {person.them} {person|rests|rest} on your two hands, and then on none.',
      ],
    },
    {
      outcome: 'good',
      text: [
        '{person} ties the knot without looking, and looks at you.',
        'You show {person} once. Then you sit on your hands and let {person.them} do it wrong until it is right.',
      ],
    },
    {
      outcome: 'good',
      theirAge: { from: 12, to: 17 },
      text: [
        'You show {person} how to change a tire. “Again,” says {person}. You take the same wheel off three times.',
      ],
    },
    {
      outcome: 'good',
      theirAge: { from: 13, to: 17 },
      text: [
        'You let {person} drive around the empty lot behind the stadium. {person.They} {person|brakes|brake} for a leaf. It is a good sign.',
        'You teach {person} to cook one thing properly. {person.They} {person|makes|make} it every day for two weeks.',
      ],
    },
    {
      outcome: 'plain',
      text: [
        'You show {person} how it is done. {person.They} {person|nods|nod}, and does it the other way.',
        '{person} learns the first half of it. The second half is for another day.',
        'You explain it twice. The third time {person} explains it to you, nearly.',
        '{person} would rather be outside. You do it outside.',
      ],
    },
    {
      outcome: 'bad',
      text: [
        'You say “No, look” once too often. {person} puts the pencil down.',
        'You end up doing it yourself, fast, while {person} watches the ceiling.',
      ],
    },
    {
      outcome: 'bad',
      theirAge: { from: 4, to: 10 },
      text: [
        'You lose your patience over the number seven. {person} looks at the number seven as at a person who did something.',
      ],
    },
  ],
})
