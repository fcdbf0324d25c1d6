import { defineDeed } from '../define-deed.ts'

export const travel = defineDeed({
  id: 'travel',
  lines: [
    {
      outcome: 'good',
      theirAge: { from: 14 },
      text: [
        'You and {person} drive west for three days with one map and no plan. You come home with sunburn, a rock, and a joke that no one else will ever understand.',
        'You get lost with {person}, ask the way, get more lost, and are invited to a wedding.',
      ],
    },
    {
      outcome: 'good',
      theirAge: { from: 10 },
      text: [
        'The motel has a pool the size of a bathtub. You and {person} sit in it until midnight and solve everything.',
        'You and {person} rent a cabin. It rains for six days. You read the same mystery in turns, tearing it in half.',
      ],
    },
    {
      outcome: 'good',
      text: [
        'You and {person} miss the train, and spend the best night of the trip in a town neither of you can find on the map afterward.',
        '{person} wakes you at five to see the canyon. You complain all the way there, and then you stop.',
        'Every evening {person} and you agree that tomorrow you will get up early. You never do. It is a wonderful week.',
        'You and {person} follow a sign that says WORLD’S LARGEST, and it is not, and you buy the T-shirt.',
      ],
    },
    {
      outcome: 'good',
      relations: ['spouse', 'partner'],
      text: [
        'You and {person} share a hotel bed that sags to the middle. You both blame the bed and stay where you are.',
      ],
    },
    {
      outcome: 'good',
      relations: ['son', 'daughter'],
      theirAge: { from: 3, to: 12 },
      text: [
        '{person} sees the ocean for the first time, and asks who turned it on.',
        '{person} keeps the key card of the hotel as treasure, and gets to press every elevator button.',
      ],
    },
    {
      outcome: 'good',
      relations: ['mother', 'father'],
      age: { from: 25 },
      text: [
        'You take {person} to the town where {person.they} grew up. {person.They} {person|knows|know} the way to a house that is a parking lot now, and {person|stands|stand} there, and is not sad.',
      ],
    },
    {
      outcome: 'good',
      relations: ['friend', 'classmate', 'colleague', 'neighbour', 'acquaintance'],
      text: [
        'On the fourth day {person} says something about you that nobody else has noticed. You think about it for the rest of the drive.',
      ],
    },
    {
      outcome: 'plain',
      text: [
        'You and {person} see what there is to see. The photographs are good. You are both glad to be in your own beds.',
        'The trip with {person} is like the brochure. Nothing goes wrong, and that is what you tell.',
        'You bring home a cold and {person} brings home a hat.',
        'Some days are good and some are travel. You and {person} keep the good ones.',
      ],
    },
    {
      outcome: 'plain',
      theirAge: { from: 10 },
      text: ['You and {person} travel well enough. One of you wants to walk and one wants to sit, and you take turns.'],
    },
    {
      outcome: 'bad',
      theirAge: { from: 18 },
      text: [
        '{person} wants to be at the airport four hours early. You want to find out who you are. By the third day neither of you is speaking before coffee.',
        'You learn how {person} is about money. {person} learns how you are about maps.',
      ],
    },
    {
      outcome: 'bad',
      theirAge: { from: 10 },
      text: ['It rains, the room smells, and {person} says “I told you” in eleven different ways.'],
    },
    {
      outcome: 'bad',
      text: [
        'You and {person} fight about where to eat until every place has closed.',
        'Everything is closed, the room smells, and you and {person} are tired of each other by Wednesday.',
      ],
    },
  ],
})
