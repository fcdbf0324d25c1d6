import { defineDeed } from '../define-deed.ts'

export const call = defineDeed({
  id: 'call',
  lines: [
    {
      outcome: 'good',
      theirAge: { from: 16 },
      age: { from: 16 },
      text: [
        '{person} picks up at the first ring. You talk while the pasta boils over, and do not mind.',
        'You call {person} for five minutes. An hour later you are sitting on the floor of the hallway with a warm ear.',
        'You reach {person} at the right moment. {person.They} had just put the coat on and takes it off again.',
      ],
    },
    {
      outcome: 'good',
      text: [
        '{person} laughs so loudly that you hold the phone away. You had not known that the story was that good.',
        'You call {person} with no reason. That turns out to be the reason.',
        'You and {person} say goodbye four times, and each time somebody remembers one more thing.',
        'You tell {person} about your week, and while you tell it, it becomes funny.',
        '{person} has three things to tell you, and forgets the second, and calls back with it.',
      ],
    },
    {
      outcome: 'good',
      theirAge: { from: 10 },
      age: { from: 10 },
      text: [
        '{person} says: “I was about to call you.” You believe it, because {person.they} {person|has|have} the list of what to tell you ready.',
      ],
    },
    {
      outcome: 'good',
      relations: ['mother', 'father'],
      age: { from: 18 },
      text: [
        '{person} asks whether you are eating. You describe your dinner. {person.They} {person|approves|approve}.',
        '{person} says at the end: “Well, this is costing you money.” It has cost nothing for years. You let {person.them} say it.',
      ],
    },
    {
      outcome: 'good',
      relations: ['mother', 'father'],
      age: { from: 14 },
      text: ['{person} reads you what the neighbors have been up to, from the window, as it happens.'],
    },
    {
      outcome: 'good',
      relations: ['grandmother', 'grandfather'],
      text: [
        '{person} passes on the weather, the prices and the dead. Then {person.they} {person|asks|ask} one question about you, and it is the right one.',
      ],
    },
    {
      outcome: 'good',
      relations: ['sister', 'brother'],
      age: { from: 14 },
      text: ['{person} answers with the name that nobody else may use.'],
    },
    {
      outcome: 'good',
      relations: ['son', 'daughter'],
      theirAge: { from: 18 },
      text: [
        '{person} is walking somewhere fast, and tells you about it out of breath. You can hear that city behind {person.them}.',
        '{person} asks how long rice takes. You know the answer, and take your time with it.',
      ],
    },
    {
      outcome: 'plain',
      theirAge: { from: 16 },
      age: { from: 16 },
      text: [
        'You get {person}’s voice mail, and then {person}, who has six minutes. They are six good minutes.',
        'You and {person} agree that you should do this more often. You both mean it.',
      ],
    },
    {
      outcome: 'plain',
      text: [
        'You and {person} trade the news. There is not much on either side.',
        'The line to {person} is bad. You both say “What?” a lot, and hang up friends.',
        '{person} is glad that you called, and has to run.',
      ],
    },
    {
      outcome: 'plain',
      theirAge: { from: 10 },
      age: { from: 10 },
      text: ['You call {person}. Somebody is in the room with {person.them}, so you keep to the weather.'],
    },
    {
      outcome: 'bad',
      text: [
        'You call {person} at a bad moment, and hear it in the first word. You make it short.',
        '{person} says “uh-huh” eleven times. You count.',
        'You and {person} talk past each other for ten minutes, politely.',
      ],
    },
    {
      outcome: 'bad',
      theirAge: { from: 16 },
      age: { from: 16 },
      text: [
        'You call {person} to be kind, and end up explaining why you have not called.',
        '{person} puts you on hold to take another call. It is a long hold.',
      ],
    },
  ],
})
