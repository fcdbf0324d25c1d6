import { defineAmbient } from '../../define-ambient.ts'

export const schoolAgeLines = defineAmbient({
  category: 'play',
  title: 'After school',
  stages: ['childhood', 'adolescence'],
  age: { from: 6, to: 13 },
  lines: [
    {
      id: 'after-school-tooth',
      age: { from: 6, to: 9 },
      text: ['A tooth comes out in an apple. You finish the apple.'],
    },
    {
      id: 'after-school-chestnut',
      conditions: [{ kind: 'season', in: ['autumn'] }],
      text: ['Your coat is so full of chestnuts that it hangs straight, like a bell.'],
    },
    {
      id: 'after-school-key',
      conditions: [
        { kind: 'studies', for: ['elementary', 'highSchool'] },
        { kind: 'season', in: ['autumn', 'winter', 'spring'] },
      ],
      text: [
        'You are given a key on a string. You check it at every corner, all the way to school and all the way back.',
      ],
      age: { from: 8 },
    },
    {
      id: 'after-school-wall',
      text: [
        'You walk the whole length of the park wall without stepping down. There were no witnesses, so you tell nobody, and know it for ever.',
      ],
    },
    {
      id: 'after-school-swap',
      text: ['One marble with a leaf in it, for two comics and a promise. You think about it in bed.'],
    },
    {
      id: 'after-school-invisible-ink',
      text: ['You write a letter in lemon juice. It is so secret that you can never find it again.'],
    },
    {
      id: 'after-school-swim',
      conditions: [{ kind: 'season', in: ['summer'] }],
      text: [
        'Your fingers are white and folded, your lips are blue, and you are not cold, you say, through your teeth.',
      ],
    },
    {
      id: 'after-school-friend-whistle',
      cast: { friend: { relation: 'friend' } },
      text: ['{friend} has learned to whistle on two fingers, and the street will know no peace.'],
    },
    {
      id: 'after-school-sibling',
      cast: { brother: { relation: 'brother' } },
      text: [
        '{brother} has drawn a line through the room with chalk. You are both very careful not to be the first to laugh.',
      ],
    },
  ],
})
