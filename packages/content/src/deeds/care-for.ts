import { defineDeed } from '../define-deed.ts'

export const careFor = defineDeed({
  id: 'care-for',
  lines: [
    {
      outcome: 'good',
      text: [
        'You wash {person}’s hair over the sink, with one hand under {person.their} neck. {person.They} {person|says|say} that you have a light touch.',
        'You sort the pills into the box with the days. Then you sit down, and {person} tells you about a summer before you were born.',
        'You and {person} make it to the mailbox and back. There is one letter. It was worth it.',
        '{person} eats all of it. You do not say anything. You wash the plate like a trophy.',
        'You read {person} the paper, from the back, as {person.they} {person|likes|like} it, obituaries first.',
      ],
    },
    {
      outcome: 'good',
      age: { from: 16 },
      text: [
        'You change the sheets with {person} in them, as the nurse showed you. “You’ve missed your calling,” says {person}.',
      ],
    },
    {
      outcome: 'good',
      relations: ['mother', 'father'],
      age: { from: 34 },
      text: [
        '{person} takes your arm on the steps. Thirty years ago it was the other way, and you both know it, and nobody says it.',
      ],
    },
    {
      outcome: 'good',
      relations: ['mother', 'father'],
      text: [
        'You cut {person}’s toast into four, without thinking, and then you both look at the four pieces, and start laughing.',
      ],
    },
    {
      outcome: 'good',
      relations: ['spouse', 'partner'],
      text: [
        'You sleep in the chair beside {person}. At three in the morning {person} says: “Go to bed.” You stay. “Good,” says {person}.',
      ],
    },
    {
      outcome: 'plain',
      age: { from: 17 },
      text: ['You drive {person} to the doctor, wait, and drive {person.them} back. It is a day.'],
    },
    {
      outcome: 'plain',
      text: [
        'You do the laundry, the forms, and the soup. {person} sleeps through most of it.',
        'You spend the day at {person}’s. In the evening you cannot remember sitting down.',
        'You stay with {person} until the aide comes. She is late. It is all right.',
      ],
    },
    {
      outcome: 'plain',
      age: { from: 18 },
      text: ['You argue with the insurance for {person} for an hour and a half. You win forty dollars.'],
    },
    {
      outcome: 'bad',
      text: [
        '{person} does not want to be washed, and not by you. You both cry a little, in different rooms.',
        'You snap at {person}. It was the ninth time that {person.they} had asked. It was not {person.their} fault that it was the ninth.',
        '{person} falls while you are in the kitchen. Nothing is broken. You check on {person.them} every hour, all night.',
      ],
    },
    {
      outcome: 'bad',
      age: { from: 18 },
      text: ['You sit in the car in front of {person}’s house for ten minutes before you can go in.'],
    },
  ],
})
