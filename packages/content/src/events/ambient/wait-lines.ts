import { defineAmbient } from '../../define-ambient.ts'

export const waitLines = defineAmbient({
  category: 'chance',
  title: 'In line',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  lines: [
    { id: 'line-other', text: ['You change lines. You know what happens then.'] },
    { id: 'line-coins', text: ['The man in front pays in dimes. He knows each of them.'] },
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
    { id: 'line-list', text: ['You find a dropped list: “Candles. Rope. Milk.” You look around to see who it is.'] },
    {
      id: 'line-gum',
      text: [
        'At the register, a boy asks his father for gum, with his whole life’s sorrow in it. You would give it to him.',
      ],
    },
    { id: 'line-hold', text: ['You hold the elevator for someone who takes the stairs.'] },
    {
      id: 'line-red',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['At a red light you look into the next car, and the driver is singing too.'],
    },
  ],
})
