import { defineDeed } from '../define-deed.ts'

export const comesBy = defineDeed({
  id: 'comes-by',
  lines: [
    {
      outcome: 'good',
      text: [
        '{person} stands at your door with a bag of plums from somebody’s tree. There are too many for one person. That is why {person.they} came.',
        '{person} comes by “for a minute,” and takes off {person.their} shoes.',
        'The bell rings. It is {person}, soaked, who was nearby when it started.',
        '{person} comes by with a puzzle of the sea. Two thousand pieces, all blue. You do the edge.',
        'You come home and {person} is sitting on the steps, in no hurry.',
        '{person} comes by with a sled, a broken umbrella and an idea.',
      ],
    },
    {
      outcome: 'good',
      theirAge: { from: 16 },
      age: { from: 16 },
      text: [
        '{person} brings back your casserole dish, with something in it.',
        '{person} drops in, sees the state of your kitchen, and without a word picks up a towel.',
        '{person} comes by with a chair from the curb, “still good,” and you find a place for it.',
        '{person} has two tickets for tonight, because somebody is sick. You go as you are.',
      ],
    },
    {
      outcome: 'good',
      theirAge: { from: 10 },
      age: { from: 10 },
      text: ['{person} comes by to show you the haircut. You say the right thing, in time.'],
    },
    {
      outcome: 'good',
      relations: ['friend', 'classmate', 'colleague', 'neighbour', 'acquaintance'],
      age: { from: 6, to: 14 },
      text: [
        '{person} rings your bell and asks, in the voice that one uses for this, whether you can come out.',
        '{person} has a new ball, and needs somebody on the other end of it.',
        '{person} stands under your window and throws gravel at it. The window is open. You are hit.',
      ],
    },
    {
      outcome: 'good',
      relations: ['sister', 'brother'],
      text: ['{person} comes by, opens your refrigerator, and stands in front of it as you both used to.'],
    },
    {
      outcome: 'good',
      relations: ['mother', 'father'],
      age: { from: 22 },
      text: ['{person} comes by with curtains. You had not asked for curtains. They fit.'],
    },
    {
      outcome: 'good',
      relations: ['son', 'daughter'],
      theirAge: { from: 18 },
      text: [
        '{person} comes by with laundry and eats everything. When {person.they} {person|leaves|leave}, the house has an echo.',
      ],
    },
    {
      outcome: 'plain',
      theirAge: { from: 16 },
      age: { from: 16 },
      text: ['{person} drops in for coffee. You have none. You drink water and talk about coffee.'],
    },
    {
      outcome: 'plain',
      text: [
        '{person} comes by on the way to something else.',
        '{person} brings you a package that was left with {person.them}.',
      ],
    },
    {
      outcome: 'plain',
      theirAge: { from: 10 },
      age: { from: 10 },
      text: ['{person} stops at the fence. You talk over it until somebody’s phone rings.'],
    },
  ],
})
