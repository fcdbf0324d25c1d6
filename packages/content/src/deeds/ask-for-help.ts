import { defineDeed } from '../define-deed.ts'

export const askForHelp = defineDeed({
  id: 'ask-for-help',
  lines: [
    {
      outcome: 'good',
      theirAge: { from: 16 },
      age: { from: 16 },
      text: [
        'You ask {person}. {person.They} {person|is|are} there in half an hour with a toolbox and no questions.',
        '{person} comes, looks at it, rolls up {person.their} sleeves, and sends you to make coffee.',
        '{person} makes two calls on your behalf. Things begin to move that had stood still for weeks.',
      ],
    },
    {
      outcome: 'good',
      text: [
        '{person} says: “Of course. What took you so long?” By evening the worst is done.',
        'You had rehearsed the question all day. {person} says yes before you have finished it.',
        'You tell {person} all of it. {person.They} {person|says|say} which part is really a problem. It is the smallest part.',
      ],
    },
    {
      outcome: 'good',
      relations: ['mother', 'father'],
      age: { from: 18 },
      text: ['{person} listens, goes to the closet, and comes back with the coffee can. “Don’t argue,” says {person}.'],
    },
    {
      outcome: 'good',
      age: { from: 6, to: 12 },
      text: ['{person} looks at the homework, then at you, and pulls up the other chair.'],
    },
    {
      outcome: 'plain',
      text: [
        '{person} would like to help, and cannot this week. You can hear that it is true.',
        '{person} helps for an hour, which is what {person.they} had.',
        '{person} gives you advice. It is not what you asked for. Some of it is good.',
        '{person} cannot do it, and stays on the phone with you for a while instead.',
      ],
    },
    {
      outcome: 'plain',
      theirAge: { from: 16 },
      age: { from: 16 },
      text: ['{person} knows somebody who knows somebody. You get a number on a napkin.'],
    },
    {
      outcome: 'bad',
      text: [
        '{person} says: “I’m not the person to ask.” You had thought that {person.they} {person|was|were}.',
        '{person} reminds you of the last time you asked. You had not known that somebody was counting.',
        '{person} helps, and sighs, and tells two people about it.',
      ],
    },
    {
      outcome: 'bad',
      theirAge: { from: 16 },
      age: { from: 16 },
      text: [
        'There is a pause on the line. Then {person} says that it is a bad time. It is the pause that stays with you.',
      ],
    },
  ],
})
