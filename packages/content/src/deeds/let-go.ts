import { defineDeed } from '../define-deed.ts'

export const letGo = defineDeed({
  id: 'let-go',
  lines: [
    {
      outcome: 'good',
      text: [
        'You tell {person} that it is {person.their} life. {person} has a speech ready, and does not need it. You load the car together.',
        'You hand {person} the folder with {person.their} papers: the birth certificate, the shots, the first tooth. “All yours,” you say.',
        'You say: “I think that you are wrong. Go and find out.” {person} hugs you so hard that something clicks.',
        'You keep your opinion about it to yourself for a whole evening. {person} notices. “Thank you,” says {person}, at the door, about nothing in particular.',
        'You stand in the driveway until the car has turned the corner, and then until it could have come back.',
      ],
    },
    {
      outcome: 'plain',
      text: [
        'You tell {person} that you will not stand in the way. It sounds like somebody leaving a doorway, and {person} goes through it.',
        'You say that {person.they} can decide. {person} says that {person.they} already had.',
        'You let {person} go, with a list. {person.They} {person|loses|lose} the list.',
      ],
    },
    {
      outcome: 'bad',
      text: [
        'You say that {person.they} {person|is|are} free to go. {person} hears that you want {person.them} gone, and it takes you a long time to find out.',
        'You mean to let go. You call four times in the first week.',
      ],
    },
  ],
})
