import { defineDeed } from '../define-deed.ts'

export const giveMoney = defineDeed({
  id: 'give-money',
  lines: [
    {
      outcome: 'good',
      text: [
        'You put {sum} in an envelope and the envelope in {person}’s hand. {person.They} {person|looks|look} at it for a long time before {person.they} {person|puts|put} it away.',
        '{person} says no twice. The third time {person.they} {person|says|say} thank you. You talk about something else right away.',
        'You pay {sum} toward what {person} owes, before {person.they} can object. The relief in the room has a sound.',
        'You give {person} {sum}. “I will make this right,” says {person}. You say that it is right already.',
        '{person} needed {sum} and had not told anyone. You had guessed. That was the larger gift.',
        'You leave {sum} under the sugar bowl. {person} calls that night, and neither of you mentions it for ten minutes.',
      ],
    },
    {
      outcome: 'good',
      relations: ['son', 'daughter'],
      text: ['You transfer {sum} to {person}, with the note FOR SHOES. It will not be for shoes.'],
    },
    {
      outcome: 'good',
      relations: ['mother', 'father'],
      text: ['{person}, who used to count out your lunch money, takes {sum} from you and has to sit down.'],
    },
    {
      outcome: 'plain',
      text: [
        'You give {person} {sum}. {person.They} {person|takes|take} it, and you both look at the floor.',
        '{person} writes {sum} down on a list. You say that there is no list. {person.They} {person|keeps|keep} the list.',
        'You give {person} {sum}. It covers the month.',
        '“You didn’t have to,” says {person}, and has already put the {sum} away.',
      ],
    },
    {
      outcome: 'bad',
      text: [
        'You give {person} {sum}. {person.They} {person|takes|take} it like a parking ticket.',
        '{person} takes the {sum}, and is a little colder afterward. It is hard to be helped.',
        'You give {person} {sum}, and hear from somebody else what was said about it.',
        'The {sum} stays on the table between you for the whole evening. In the end {person} picks it up without a word.',
      ],
    },
  ],
})
