import { defineDeed } from '../define-deed.ts'

export const help = defineDeed({
  id: 'help',
  lines: [
    {
      outcome: 'good',
      theirAge: { from: 16 },
      age: { from: 16 },
      text: [
        'You help {person} move a couch down three flights. At the bottom you both sit on it, on the sidewalk, until somebody complains.',
        'You spend the day under {person}’s sink. At four o’clock it stops dripping, and the two of you listen to it not dripping.',
        'You sit with {person} over the forms. By evening there are none left. {person} makes you a sandwich as if for a soldier.',
        'You paint {person}’s hallway. You miss one spot behind the door, and only the two of you will ever know.',
        'You drive {person} to three places that close at five. You make all three.',
        'You dig with {person} until the stump gives. {person.They} {person|keeps|keep} a piece of it on the porch.',
        'You clear {person}’s gutters. {person} holds the ladder, and tells you every minute to be careful.',
        'You carry {person}’s boxes to the attic, and {person.they} {person|tells|tell} you what is in each. It takes all day.',
      ],
    },
    {
      outcome: 'good',
      theirAge: { from: 18 },
      age: { from: 8, to: 15 },
      text: [
        'You rake {person}’s leaves into nine bags. {person} counts them out loud to everybody.',
        'You carry {person}’s groceries up, all in one go. Your arms shake. You say that it was nothing.',
      ],
    },
    {
      outcome: 'good',
      relations: ['friend', 'classmate', 'colleague', 'neighbour', 'acquaintance'],
      theirAge: { from: 16 },
      age: { from: 16 },
      text: [
        '{person} calls at six in the morning about a dead battery. You come with cables and two coffees. It is remembered longer than the battery lasts.',
        'You let {person} practice the interview on you. You ask the mean questions. The real one, {person.they} {person|says|say}, was easier.',
      ],
    },
    {
      outcome: 'good',
      relations: ['mother', 'father'],
      theirAge: { from: 50 },
      text: [
        'You set up {person}’s new phone, and write the steps on an index card in capitals. It works. The card stays on the refrigerator for years.',
      ],
    },
    {
      outcome: 'good',
      relations: ['sister', 'brother'],
      theirAge: { from: 20 },
      age: { from: 20 },
      text: [
        'You watch {person}’s place for a day so that {person.they} can sleep. When {person.they} {person|wakes|wake}, {person.they} {person|does|do} not know what to say, and {person|says|say} it.',
      ],
    },
    {
      outcome: 'plain',
      text: [
        'You help {person} carry things. It takes longer than either of you said.',
        'You do what {person} asks, and then one thing more. {person.They} {person|thanks|thank} you, tired.',
        'You do your part of it, and {person} does {person.theirs}, and it is as good as it gets.',
      ],
    },
    {
      outcome: 'plain',
      theirAge: { from: 16 },
      age: { from: 16 },
      text: [
        'You give {person} a hand with the fence. It stands, more or less.',
        'You help {person} look for the deed to something. It was in the first drawer.',
        'You and {person} put the shelf up. One of you had the level upside down.',
        'You drive {person} to the appointment and wait in the car with the radio.',
      ],
    },
    {
      outcome: 'bad',
      text: [
        'You cut the board on the wrong side of the line. It was the last board. {person} says that it is fine.',
        'You wash something of {person}’s that should not have been washed.',
        '{person} had wanted it done another way. You find out when it is done.',
      ],
    },
    {
      outcome: 'bad',
      theirAge: { from: 16 },
      age: { from: 16 },
      text: [
        'You back the borrowed van into {person}’s mailbox. You both look at it for a while.',
        'You help {person} with the move and put a box where the truck backs up. It was the one that said FRAGILE, twice.',
      ],
    },
    {
      outcome: 'good',
      text: [
        'It takes the whole day, and at the end of it {person} has one worry less.',
        '{person} had been putting it off since winter. With two it is done by four o’clock.',
      ],
    },
    {
      outcome: 'good',
      theirAge: { from: 6, to: 15 },
      age: { from: 16 },
      text: [
        'You and {person} build the volcano for the science fair. It works in the kitchen, all over the kitchen.',
        'You help {person} look for the hamster until evening. It was in your coat.',
      ],
    },
  ],
})
