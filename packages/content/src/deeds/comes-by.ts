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
        '{person} comes by to return a book, and reads you the best page of it in the doorway.',
        'You hear {person} on the stairs before the bell, by the two steps at a time.',
        '{person} is at the door with warm rolls inside a jacket.',
        '{person} comes by, looks around, and moves your lamp a foot to the left. It was wrong for years.',
        '{person} comes to borrow a ladder, and stays for supper, and forgets the ladder.',
        '{person} has a kite under one arm. You get your shoes.',
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
        '{person} comes by with a pot of soup, because you had sounded hoarse. You had only been tired. You eat all of it.',
        '{person} brings seedlings in egg cartons, and puts them on your windowsill like a delivery of small green clerks.',
        '{person} comes by late, sits down at the table, and tells you the whole of it. You make toast.',
        '{person} rings and asks whether your bell works. It works. You both have a beer on that.',
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
      text: [
        '{person} drops in for coffee. You have none. You drink water and talk about coffee.',
        '{person} comes by to use the printer. It takes your last sheet.',
        '{person} drops in and talks mostly to your radio, which has the game on.',
        '{person} comes by with papers for you to sign as a witness. You witness it.',
      ],
    },
    {
      outcome: 'plain',
      text: [
        '{person} comes by on the way to something else.',
        '{person} brings you a package that was left with {person.them}.',
        '{person} looks in, leaves an umbrella, and comes back for it.',
        '{person} comes by at a bad moment, and sees it, and goes again with a wave.',
        'You and {person} talk in the doorway, with the door half shut to keep the warm in.',
        '{person} stops by, pets whatever there is to pet, and moves on.',
        '{person} was in the neighborhood. You both say that it is a nice neighborhood.',
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
