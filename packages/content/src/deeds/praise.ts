import { defineDeed } from '../define-deed.ts'

export const praise = defineDeed({
  id: 'praise',
  lines: [
    {
      outcome: 'good',
      theirAge: { from: 5, to: 20 },
      text: [
        'You tell {person} exactly what was good about it. {person} says “okay,” and goes out, and you hear a jump on the stairs.',
      ],
    },
    {
      outcome: 'good',
      text: [
        'You say that you saw how hard it was. {person} looks up, because {person.they} had thought that nobody did.',
        'You tell {person} that you are proud. You had it said to you twice in your own life, and you remember both.',
        'You say it in front of other people. {person} pretends not to hear, and hears.',
      ],
    },
    {
      outcome: 'good',
      theirAge: { from: 2, to: 14 },
      text: ['You tell {person} that {person.they} did well. Later you hear {person.them} telling it to the dog.'],
    },
    {
      outcome: 'good',
      theirAge: { from: 2, to: 10 },
      text: ['You put {person}’s drawing on the refrigerator, at the height of grown-ups.'],
    },
    {
      outcome: 'good',
      theirAge: { from: 7, to: 18 },
      text: [
        '{person} shows you the grade, upside down. You turn it around. You do not say “finally.” You say “you did that.”',
      ],
    },
    {
      outcome: 'good',
      theirAge: { from: 18, to: 40 },
      text: [
        'You tell {person}, who is taller than you, that {person.they} {person|has|have} become somebody you would have liked to meet. {person.They} {person|has|have} to look for {person.their} keys for a while.',
      ],
    },
    {
      outcome: 'plain',
      text: [
        'You say “well done.” {person} says “thanks,” and asks what is for dinner.',
        '{person} shrugs, and keeps the shrug going a little too long.',
      ],
    },
    {
      outcome: 'plain',
      theirAge: { from: 7, to: 18 },
      text: ['You praise {person}. {person.They} {person|says|say} that everybody got one.'],
    },
    {
      outcome: 'bad',
      text: ['You praise {person} for the wrong thing. {person.They} {person|had|had} been proud of the other one.'],
    },
    {
      outcome: 'bad',
      theirAge: { from: 8, to: 40 },
      text: ['“You have to say that,” says {person}. “You’re my parent.”'],
    },
  ],
})
