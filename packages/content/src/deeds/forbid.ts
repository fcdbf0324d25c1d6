import { defineDeed } from '../define-deed.ts'

export const forbid = defineDeed({
  id: 'forbid',
  lines: [
    {
      outcome: 'good',
      theirAge: { from: 6, to: 17 },
      text: ['You say no and you say why. {person} argues like a lawyer, loses, and respects the court.'],
    },
    {
      outcome: 'good',
      theirAge: { from: 10, to: 17 },
      text: [
        'You say no. {person} is furious for a day. On the second day {person.they} {person|tells|tell} you that the others were caught.',
      ],
    },
    {
      outcome: 'good',
      text: [
        'You take the thing away and put it on the high shelf. {person} looks at the shelf, then at you, and goes to find a book.',
        '“Because I say so,” you hear yourself say. {person} nods as if that had been a reason. You are more surprised than {person.they}.',
        'You say no. You say it sitting down, and stay until the crying is over. It is over sooner than last time.',
      ],
    },
    {
      outcome: 'plain',
      text: [
        'You say no. There is a silence through dinner with a fork in it.',
        'You forbid it. {person} does it anyway, a little, to see. You see. You both leave it there.',
        'You say no, and {person} asks again in an hour, and again in two.',
      ],
    },
    {
      outcome: 'plain',
      theirAge: { from: 7, to: 17 },
      text: [
        '{person} says that everyone else may. You have met everyone else’s parents. They say the same about you.',
      ],
    },
    {
      outcome: 'plain',
      theirAge: { from: 8, to: 17 },
      text: ['You say no. {person} writes something in a notebook and underlines it.'],
    },
    {
      outcome: 'bad',
      theirAge: { from: 5, to: 17 },
      text: [
        '“I hate you,” says {person}, quite calmly. You say that dinner is at six. You stand in the kitchen for a while with the water running.',
      ],
    },
    {
      outcome: 'bad',
      text: [
        'You say no, in exactly the voice in which it was once said to you. {person} goes up the stairs as if it were for good.',
        'You say no louder than you meant. {person} looks at you as if you were somebody else.',
      ],
    },
    {
      outcome: 'bad',
      theirAge: { from: 7, to: 17 },
      text: ['You forbid it in front of {person}’s friends. You knew, a second before, that you should not.'],
    },
    {
      outcome: 'bad',
      theirAge: { from: 11, to: 17 },
      text: [
        '{person} climbs out of the window. You find the rope of sheets in the morning, and it is a good knot. You taught {person.them} that knot.',
      ],
    },
  ],
})
