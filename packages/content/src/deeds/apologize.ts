import { defineDeed } from '../define-deed.ts'

export const apologize = defineDeed({
  id: 'apologize',
  lines: [
    {
      outcome: 'good',
      theirAge: { from: 10 },
      age: { from: 10 },
      text: [
        'You say that you are sorry, and you do not say “but.” {person} waits for the “but.” Then {person.they} {person|moves|move} over to let you sit down.',
        'You write {person} a letter by hand, with two words crossed out. {person} says that those two words did it.',
      ],
    },
    {
      outcome: 'good',
      theirAge: { from: 16 },
      age: { from: 16 },
      text: [
        'You stand at {person}’s door with the sentence ready, and forget it, and say a shorter one. It is enough.',
        '{person} says that {person.they} had been waiting by the phone like an idiot. So had you.',
        '“I was a fool,” you say. “Yes,” says {person}, and takes your coat.',
      ],
    },
    {
      outcome: 'good',
      text: [
        'You say sorry. {person} says it at the same moment. After that nobody knows who began.',
        'You and {person} do not talk about it for long. There are better things to talk about, and they have waited.',
        'You say it, badly. {person} nods before you are through. That is that.',
        'You bring {person} what you broke, glued. You can see where. {person} says that it is better that way.',
      ],
    },
    {
      outcome: 'good',
      relations: ['son', 'daughter'],
      theirAge: { from: 3, to: 14 },
      text: [
        'You sit down on the edge of {person}’s bed and say that you were wrong. {person} has never heard that from a grown-up, and looks at you with interest.',
      ],
    },
    {
      outcome: 'good',
      relations: ['mother', 'father'],
      age: { from: 10 },
      text: [
        'You tell {person} that you are sorry. {person.They} {person|says|say} that it is forgotten, which is not true, and that you should eat something, which is.',
      ],
    },
    {
      outcome: 'plain',
      text: [
        '{person} hears you out, nods, and says that it will take a while.',
        'You apologize. {person} says that it is not about that, and does not say what it is about.',
      ],
    },
    {
      outcome: 'plain',
      theirAge: { from: 10 },
      age: { from: 10 },
      text: ['“Thank you for saying it,” says {person}. The door stays half open. Half.'],
    },
    {
      outcome: 'plain',
      theirAge: { from: 16 },
      age: { from: 16 },
      text: ['{person} accepts the flowers, and not yet the apology.'],
    },
    {
      outcome: 'bad',
      text: [
        'You say that you are sorry if {person} was hurt. It is the “if.”',
        'You begin with sorry and end with how it really was. {person} hangs up.',
      ],
    },
    {
      outcome: 'bad',
      theirAge: { from: 10 },
      age: { from: 10 },
      text: [
        '{person} says that you only came because it is easier for you this way. You go home and think about whether that is so.',
        '{person} does not open. You can see the light under the door.',
      ],
    },
  ],
})
