import { defineAmbient } from '../../define-ambient.ts'

export const waitLines = defineAmbient({
  category: 'chance',
  title: 'In line',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  lines: [
    {
      id: 'line-other',
      text: [
        'You change lines. You know what happens then.',
        'You stay in your line, out of principle. The other one is a river.',
      ],
    },
    {
      id: 'line-coins',
      text: [
        'The man in front pays in dimes. He knows each of them.',
        'The woman ahead of you has a coupon for everything, and a story for every coupon.',
      ],
    },
    {
      id: 'line-baby',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['A baby looks at you over a shoulder, without blinking, until one of you has to look away. It is you.'],
    },
    {
      id: 'line-number',
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['You have number ninety-two. They are serving forty. You know these people by sixty.'],
    },
    {
      id: 'line-list',
      text: [
        'You find a dropped list: “Candles. Rope. Milk.” You look around to see who it is.',
        'A list lies in your shopping cart, in a stranger’s hand: “Eggs. Shovel. Be nice to Carol.” You buy the eggs.',
      ],
    },
    {
      id: 'line-gum',
      text: [
        'At the register, a boy asks his father for gum, with his whole life’s sorrow in it. You would give it to him.',
        'A girl in front of you lays five things on the belt, counts her money, and takes one off again. It is the candy.',
      ],
    },
    {
      id: 'line-hold',
      text: [
        'You hold the elevator for someone who takes the stairs.',
        'The elevator stops at every floor and opens on no one. You begin to nod to them.',
      ],
    },
    {
      id: 'line-red',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: [
        'At a red light you look into the next car, and the driver is singing too.',
        'At the crosswalk an old couple goes over hand in hand, slowly, and the light waits for them. So do you.',
      ],
    },
  ],
})
