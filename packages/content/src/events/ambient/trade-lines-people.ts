import { defineAmbient } from '../../define-ambient.ts'

export const tradeLinesPeople = defineAmbient({
  category: 'work',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  title: 'With people',
  lines: [
    {
      id: 'care-name',
      conditions: [{ kind: 'job', ladders: ['care'] }],
      text: ['She calls you by her sister’s name. You have learned to answer to it.'],
    },
    {
      id: 'care-cards',
      conditions: [{ kind: 'job', ladders: ['care'] }],
      effects: [{ kind: 'gauge', of: 'social', by: 1 }],
      text: ['Mr. Abel beats you at gin, and keeps the score on the back of his hand.'],
    },
    {
      id: 'care-shoes',
      conditions: [{ kind: 'job', ladders: ['care'] }],
      text: ['Six pairs of slippers by the door, all pointing out.'],
    },
    {
      id: 'care-hand',
      conditions: [{ kind: 'job', ladders: ['care'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['You have finished, and your coat is on. She has not let go of your hand. You sit down again.'],
    },
    {
      id: 'nurse-pen',
      conditions: [{ kind: 'job', ladders: ['nursing'] }],
      text: ['There are three pens in your pocket at the start of the shift, and none at the end.'],
    },
    {
      id: 'nurse-shoes',
      conditions: [{ kind: 'job', ladders: ['nursing'] }],
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['You sit in the car with your shoes off before you can drive.'],
    },
    {
      id: 'nurse-thanks',
      conditions: [{ kind: 'job', ladders: ['nursing'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['A man whom you do not recognize stops you in the supermarket. “You were there,” he says.'],
    },
    {
      id: 'nurse-four',
      conditions: [{ kind: 'job', ladders: ['nursing'] }],
      effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
      text: ['Four in the morning, and every call light is dark. Nobody on the floor says the word for it.'],
    },
    {
      id: 'med-hand',
      conditions: [{ kind: 'job', ladders: ['medicine'] }],
      text: ['A patient tells you the real thing with one hand already on the door.'],
    },
    {
      id: 'med-barbecue',
      conditions: [{ kind: 'job', ladders: ['medicine'] }],
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['At a barbecue somebody rolls up his pant leg before he says hello.'],
    },
    {
      id: 'med-lollipop',
      conditions: [{ kind: 'job', ladders: ['medicine'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['The boy was so brave that you have a lollipop too.'],
    },
    {
      id: 'med-pager',
      conditions: [{ kind: 'job', ladders: ['medicine'] }],
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['You are on call, so you sleep like a cat, in pieces.'],
    },
    {
      id: 'soc-file',
      conditions: [{ kind: 'job', ladders: ['social-work'] }],
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['The file is four inches thick. The child is four years old.'],
    },
    {
      id: 'soc-drawing',
      conditions: [{ kind: 'job', ladders: ['social-work'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['You are given a drawing of a house with everyone in it, and you are at the window.'],
    },
    {
      id: 'soc-car',
      conditions: [{ kind: 'job', ladders: ['social-work'] }],
      text: ['You know which of the streets have dogs, and which of the dogs are all talk.'],
    },
    {
      id: 'soc-hold',
      conditions: [{ kind: 'job', ladders: ['social-work'] }],
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['You have been on hold with the county for so long that you know all of the flute part.'],
    },
    {
      id: 'teach-chalk',
      conditions: [{ kind: 'job', ladders: ['teaching'] }],
      text: ['You find yourself explaining the rules of the checkout line to grown people.'],
    },
    {
      id: 'teach-question',
      conditions: [{ kind: 'job', ladders: ['teaching'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['A girl in the back asks a question that you cannot answer. You write it on the wall.'],
    },
    {
      id: 'teach-lost',
      conditions: [{ kind: 'job', ladders: ['teaching'] }],
      text: ['The lost and found holds nine left gloves and one trumpet.'],
    },
    {
      id: 'teach-after',
      conditions: [{ kind: 'job', ladders: ['teaching'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['A tall stranger holds the door for you. “You had me in third period,” he says, from far up.'],
    },
    {
      id: 'pol-door',
      conditions: [{ kind: 'job', ladders: ['police'] }],
      text: [
        'You knock on a door, and everyone inside stops talking. You have not had a doorbell answered naturally in years.',
      ],
    },
    {
      id: 'pol-bike',
      conditions: [{ kind: 'job', ladders: ['police'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['You return a stolen bicycle to its owner, who is seven. He checks the bell first.'],
    },
    {
      id: 'pol-coffee',
      conditions: [{ kind: 'job', ladders: ['police'] }],
      text: ['The diner will not let you pay. You leave it under the saucer.'],
    },
    {
      id: 'pol-quiet',
      conditions: [{ kind: 'job', ladders: ['police'] }],
      effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
      text: ['A whole night with nothing on the radio. You drive every street, as if you were closing drawers.'],
    },
    {
      id: 'law-we',
      conditions: [{ kind: 'job', ladders: ['law'] }],
      text: ['You say “we” about a man who has burned down a barn.'],
    },
    {
      id: 'law-boxes',
      conditions: [{ kind: 'job', ladders: ['law'] }],
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['Thirty boxes arrive from the other side, which is how you know that there is something in one of them.'],
    },
    {
      id: 'law-suit',
      conditions: [{ kind: 'job', ladders: ['law'] }],
      text: ['In the courthouse elevator everyone looks at the numbers, and prays.'],
    },
    {
      id: 'law-oath',
      conditions: [{ kind: 'job', ladders: ['law'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: [
        'An old woman puts her hand on the book and asks whether you would like it to be the truth or just what happened.',
      ],
    },
  ],
})
