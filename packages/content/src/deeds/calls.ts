import { defineDeed } from '../define-deed.ts'

export const calls = defineDeed({
  id: 'calls',
  lines: [
    {
      outcome: 'good',
      theirAge: { from: 16 },
      age: { from: 16 },
      text: [
        '{person} calls. {person.They} {person|has|have} seen somebody on the street who walked like you, and had to check.',
        '{person} calls from a parking lot, to pass the time, and passes an hour.',
        '{person} has a question about a stain. By the end you have talked about everything but the stain.',
      ],
    },
    {
      outcome: 'good',
      text: [
        'The phone rings during dinner. It is {person}, who does not want anything. The food gets cold, and you don’t care.',
        'It is {person}, with news. It is good news, and you are the first.',
        '{person} calls by mistake, and stays on.',
        '{person} calls to tell you a dream. You were in it, and drove a bus.',
        '“It’s me,” says {person}, as if there were only one. There is only one.',
        '{person} calls and wants to hear everything, from the beginning. You begin at the beginning.',
      ],
    },
    {
      outcome: 'good',
      theirAge: { from: 10 },
      age: { from: 10 },
      text: [
        '{person} calls to read you a sign that {person.they} {person|is|are} standing in front of. You laugh for most of a minute.',
        '{person} wants to know how that thing went. You had mentioned it once. {person.They} had written it down.',
      ],
    },
    {
      outcome: 'good',
      relations: ['mother', 'father'],
      age: { from: 18 },
      text: [
        '{person} calls to say that it is going to snow where you are. {person.They} {person|watches|watch} your weather.',
      ],
    },
    {
      outcome: 'good',
      relations: ['mother', 'father'],
      age: { from: 14 },
      text: [
        '{person} calls to ask how the television works. You fix it by phone, and are praised as a surgeon would be.',
      ],
    },
    {
      outcome: 'good',
      relations: ['son', 'daughter'],
      theirAge: { from: 18 },
      text: [
        '{person} calls and says, before anything else, that nothing is wrong. You sit down anyway.',
        '{person} calls on a weekday, to hear what you would do. You tell {person.them}. There is a pause, and you can hear {person.them} writing.',
      ],
    },
    {
      outcome: 'good',
      relations: ['sister', 'brother'],
      age: { from: 16 },
      text: ['{person} calls to settle a bet about your childhood. You were there, and you are both wrong.'],
    },
    {
      outcome: 'good',
      relations: ['friend', 'classmate', 'colleague', 'neighbour', 'acquaintance'],
      age: { from: 20 },
      text: [
        '{person} calls after a long time, and begins in the middle, as if you had both just gone to get a drink.',
      ],
    },
    {
      outcome: 'good',
      relations: ['grandmother', 'grandfather'],
      text: [
        '{person} calls, shouts, and hangs up. It was long distance, and {person.they} {person|was|were} raised to be quick.',
      ],
    },
    {
      outcome: 'plain',
      text: [
        '{person} calls. You talk about this and that, and it is five minutes.',
        '{person} leaves you a message, mostly of traffic.',
        '{person} calls. You both had a long day, and say so.',
      ],
    },
    {
      outcome: 'plain',
      age: { from: 14 },
      text: ['{person} calls while you are in the store, and you talk to {person.them} along the cereals.'],
    },
    {
      outcome: 'plain',
      theirAge: { from: 16 },
      age: { from: 16 },
      text: ['{person} calls to ask for a phone number. You have it.'],
    },
  ],
})
