import { defineDeed } from '../define-deed.ts'

export const visitGrave = defineDeed({
  id: 'visit-grave',
  lines: [
    {
      outcome: 'good',
      text: [
        'You pull the weeds around {person}’s stone and tell it the news. It takes a while; there is a lot.',
        'Somebody has left a pebble on {person}’s stone. You leave one next to it.',
        'You bring {person} the kind of flowers {person.they} would have called a waste of money. You stay until the light goes.',
        'You had meant to say something. You say: “Well.” You stay, and it is a good half hour.',
        'You laugh out loud at {person}’s grave, at something {person.they} once said. A woman with a watering can laughs too, not knowing why.',
        'You clean the letters of {person}’s name with a toothbrush, one after the other.',
      ],
    },
    {
      outcome: 'good',
      relations: ['mother', 'father'],
      age: { from: 14 },
      text: ['You are wearing {person}’s watch. You hold it so that {person.they} could see.'],
    },
    {
      outcome: 'good',
      relations: ['mother', 'father'],
      age: { from: 16 },
      text: ['You tell {person} what you have made of it all so far. It sounds better here than at home.'],
    },
    {
      outcome: 'good',
      relations: ['spouse', 'partner'],
      text: [
        'You bring the folding chair. {person} would have laughed at the chair. You sit in it and do the crossword, out loud.',
      ],
    },
    {
      outcome: 'good',
      relations: ['son', 'daughter'],
      theirAge: { to: 12 },
      text: ['You leave {person} a toy car, as every year, and take the old one home.'],
    },
    {
      outcome: 'plain',
      text: [
        'You stand at {person}’s grave. The grass has been cut. Somewhere a mower is going.',
        'You bring flowers, put them in, take the old ones out. It is quickly done. You walk back slowly.',
        'You cannot find {person}’s row at first. You ask your way among the names.',
        'It is cold at {person}’s grave, and there is nothing to say. You say nothing, for a while.',
      ],
    },
    {
      outcome: 'bad',
      text: [
        'You stand there and feel what you did not say to {person}. It is all still there.',
        'It is raining, the flowers tip over, and you are angry with {person} for the first time since the funeral.',
        'There is a new grave beside {person}’s. The people there are where you were. You go.',
      ],
    },
  ],
})
