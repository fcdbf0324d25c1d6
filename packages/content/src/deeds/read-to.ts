import { defineDeed } from '../define-deed.ts'

export const readTo = defineDeed({
  id: 'read-to',
  lines: [
    {
      outcome: 'good',
      theirAge: { from: 3, to: 9 },
      text: [
        '{person} knows the story by heart, and corrects you when you skip a page.',
        'You do all the voices. The bear turns out to be from the South. {person} will accept no other bear from now on.',
        '{person} asks why the moon follows the car. You close the book, and the two of you talk about the moon.',
      ],
    },
    {
      outcome: 'good',
      text: [
        '{person} falls asleep before the wolf comes. You read on, because you want to know.',
        '{person} puts {person.their} head on your arm. The arm goes to sleep before {person} does.',
        'You read slowly, and {person} breathes slowly, and somewhere on page nine it is night.',
      ],
    },
    {
      outcome: 'good',
      theirAge: { from: 4, to: 9 },
      text: [
        'You read the same page four times. The fourth time {person} reads the last word, and it is the right one.',
        'You read {person} a chapter about a ship. In the morning the couch is a ship, and you are told to swab.',
      ],
    },
    {
      outcome: 'good',
      theirAge: { from: 2, to: 9 },
      text: ['“Again,” says {person}. It is the third again. You begin at the beginning.'],
    },
    {
      outcome: 'good',
      theirAge: { to: 2 },
      text: [
        '{person} tries to eat the duck off the page. You let {person.them} try.',
        'You read to {person} from the sports page in a soft voice. {person} is as interested as in anything.',
      ],
    },
    {
      outcome: 'plain',
      text: [
        'You read {person} the one about the train. It is a long train.',
        'You are both tired. You read the short one.',
        '{person} looks at the pictures, and you look at {person}.',
      ],
    },
    {
      outcome: 'plain',
      theirAge: { from: 2, to: 9 },
      text: ['{person} listens to half of it, and builds something during the rest.'],
    },
    {
      outcome: 'bad',
      theirAge: { from: 2, to: 9 },
      text: ['{person} wants the other book, the one that is at the library, at somebody else’s house, or lost.'],
    },
    {
      outcome: 'bad',
      theirAge: { from: 4, to: 9 },
      text: [
        'You fall asleep in the middle of a sentence. {person} finishes the evening alone, with the lights on, and a marker.',
      ],
    },
    {
      outcome: 'bad',
      theirAge: { from: 3, to: 9 },
      text: ['Tonight the wolf is too much. There is crying until ten, and the hallway light stays on for a week.'],
    },
    {
      outcome: 'bad',
      text: ['{person} is too tired to listen and too tired to sleep. It is a long hour.'],
    },
  ],
})
