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
        '{person} calls from a waiting room, and keeps you company there.',
        '{person} calls to say that the song is on, your song, and holds the phone up to the speaker.',
        'You have {person} on the phone while you fold the laundry. You run out of laundry first.',
        '{person} wants your opinion on a couch, and describes it so well that you have to sit down.',
        '{person} has read a thing in the paper and knew that you would be angry about it too. You are. It is delightful.',
        '{person} calls to hear whether you are all right. There is no reason. “Then I can go on,” says {person}.',
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
        '{person} has a joke, forgets the end of it, and calls again with the end.',
        'It is {person}. You talk until your ear is warm.',
        '{person} calls and sings “Happy Birthday” on the wrong day. It does you good.',
        'You had been thinking of {person}, and the phone rang, and it was {person}.',
        '{person} calls only to say good night. It takes an hour.',
        '{person} calls to complain, and by the end you are both laughing at the thing.',
        'Your phone lights up: {person}. You go out on the step with it, so as to have it to yourself.',
      ],
    },
    {
      outcome: 'good',
      theirAge: { from: 10 },
      age: { from: 10 },
      text: [
        '{person} calls to read you a sign that {person.they} {person|is|are} standing in front of. You laugh for most of a minute.',
        '{person} wants to know how that thing went. You had mentioned it once. {person.They} had written it down.',
        '{person} calls with a riddle and will not hang up until you have it.',
        '{person} has seen a dog that was exactly like a mop. You have to hear all of it.',
        '{person} has won a ham. You are the one who is told.',
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
        '{person} calls. The line is bad, and you agree to things that you have not heard.',
        '{person} calls while eating something. You talk between the bites.',
        '{person} calls, says hello to everyone through you, and is gone.',
        'It is {person}, about a thing that can wait, and it waits.',
        '{person} calls when you are about to leave. You talk with your coat on.',
        'You and {person} go through the weather, both weathers, and wish each other well.',
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
      text: [
        '{person} calls to ask for a phone number. You have it.',
        '{person} calls about a package. It is not with you.',
        '{person} calls to ask what time it starts. You do not know that it starts.',
        '{person} calls to read you a recipe, and you write it down, and lose it.',
        '{person} cannot think of an actor’s name. Nor can you. You both have it, an hour later, and neither calls.',
      ],
    },
  ],
})
