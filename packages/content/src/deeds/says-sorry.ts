import { defineDeed } from '../define-deed.ts'

export const saysSorry = defineDeed({
  id: 'says-sorry',
  lines: [
    {
      outcome: 'good',
      theirAge: { from: 16 },
      age: { from: 16 },
      text: [
        '{person} stands at your door with a pie, looking past you. “It was me,” says {person}. “I started it.” You get two forks.',
      ],
    },
    {
      outcome: 'good',
      theirAge: { from: 10 },
      age: { from: 10 },
      text: [
        'A letter comes from {person}, three pages, both sides. It says sorry on the first and the last. In between it is about everything.',
        'You find {person} on your steps. {person.They} {person|has|have} a speech, and reads it off an envelope. Your own name is misspelled. You keep the envelope.',
      ],
    },
    {
      outcome: 'good',
      text: [
        '{person} calls. There is breathing, and then: “I was wrong.” You had planned to be cool about it. You are not.',
        '{person} sits down next to you without a word, and after a while says the word.',
        '{person} sends you the thing that you two fought about, with a ribbon around it.',
        '{person} says it quickly, looking at your ear. Then you both know what to do with your hands again.',
      ],
    },
    {
      outcome: 'good',
      relations: ['son', 'daughter'],
      theirAge: { from: 5, to: 13 },
      text: [
        'A piece of paper comes under the door. It says SORRY, in capitals, and below, in small letters, what for.',
      ],
    },
    {
      outcome: 'good',
      relations: ['mother', 'father'],
      age: { from: 14 },
      text: [
        '{person}, who has never in {person.their} life said it, says: “Maybe I was hard on you.” You both pretend that this is a normal thing to say.',
      ],
    },
    {
      outcome: 'good',
      relations: ['sister', 'brother'],
      age: { from: 16 },
      text: ['{person} calls and does the voice, the one from when you were kids. It is how you two apologize.'],
    },
  ],
})
