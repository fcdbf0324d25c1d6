import { defineAmbient } from '../../define-ambient.ts'

export const houseLines = defineAmbient({
  category: 'home',
  title: 'At home',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  lines: [
    { id: 'house-key', text: ['The key turns as it never did. It has been oiled. You will not find out by whom.'] },
    {
      id: 'house-stain',
      text: ['There is a stain on the ceiling, in the shape of Norway. In the spring it has Sweden as well.'],
    },
    { id: 'house-clock', text: ['The clock has stopped at twenty to six. You keep it; twice a day it is quite sure.'] },
    {
      id: 'house-parcel',
      text: ['A package for the neighbors. You have had it for three days, and it has begun to belong to the hall.'],
    },
    {
      id: 'house-bed',
      effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
      text: ['Fresh sheets. You go to bed at nine, on purpose.'],
    },
    {
      id: 'house-screw',
      text: ['You have put it together, and there is one screw left over. You put it in the bowl with the others.'],
    },
    {
      id: 'house-plant',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['The plant you had given up has put out a leaf. It is a small leaf, and is done with some irony.'],
    },
    {
      id: 'house-spider',
      text: ['There is a spider in the bath. You shower at work, or at a friend’s, or with caution.'],
    },
    { id: 'house-light-switch', text: ['In the dark your hand goes to where the switch was, two homes ago.'] },
    {
      id: 'house-radio',
      text: ['They play it on the radio, and for three minutes nobody in the house can find their keys.'],
    },
  ],
})
