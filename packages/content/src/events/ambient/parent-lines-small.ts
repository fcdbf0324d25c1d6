import { defineAmbient } from '../../define-ambient.ts'

export const parentLinesSmall = defineAmbient({
  category: 'family',
  title: 'With a small one',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 1, to: 5 } } },
  lines: [
    {
      id: 'small-parent-shoe',
      text: [
        'You have looked for the other shoe for so long that it is {child} who finds it, on {child.their} own foot.',
      ],
    },
    {
      id: 'small-parent-asleep',
      effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
      text: ['{child} falls asleep in your arm, and the arm falls asleep as well. You do not move.'],
    },
    { id: 'small-parent-why', text: ['“Why?” asks {child}. You get to the beginning of the universe in nine whys.'] },
    {
      id: 'small-parent-sticker',
      text: ['You give a whole day’s worth of serious talks, and at night you find the sticker on your back.'],
    },
    { id: 'small-parent-sock', text: ['{child} will only wear the one sock. It is a good sock.'] },
    {
      id: 'small-parent-song',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: [
        'You sing the song forty times. The forty-first time {child} joins in, and gets the tune right, and looks at you.',
      ],
    },
    { id: 'small-parent-rock', text: ['You are given a rock to hold. At the end of the walk there are thirty.'] },
    {
      id: 'small-parent-window',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['{child} waves at the garbage truck. The garbage truck waves back.'],
    },
    {
      id: 'small-parent-cold',
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['The cold goes from {child} to you and back. It likes it here.'],
    },
    {
      id: 'small-parent-word',
      text: [
        '{child} has a new word. It is not one that you would have chosen, and it is used very clearly, in a store.',
      ],
    },
  ],
})
