import { defineAmbient } from '../../define-ambient.ts'

export const neighborLines = defineAmbient({
  category: 'home',
  title: 'Next door',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { neighbor: { relation: 'neighbour' } },
  lines: [
    {
      id: 'neighbor-wall',
      effects: [{ kind: 'gauge', of: 'social', by: 1 }],
      text: ['Through the wall you hear {neighbor} laugh at the same program, half a second before you.'],
    },
    { id: 'neighbor-package', text: ['You have signed for a package for {neighbor}. It ticks. It is a clock.'] },
    {
      id: 'neighbor-sugar',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['{neighbor} borrows a cup of sugar, really, with a cup.'],
    },
    {
      id: 'neighbor-trash',
      effects: [{ kind: 'gauge', of: 'social', by: 1 }],
      text: ['You and {neighbor} meet at the trash cans, in robes, and discuss the state of the world.'],
    },
    {
      id: 'neighbor-ladder',
      text: ['{neighbor} has your ladder. You have {neighbor.their} drill. It is a kind of treaty.'],
    },
    { id: 'neighbor-curtain', text: ['{neighbor} has new curtains. You find that you have an opinion.'] },
    {
      id: 'neighbor-smell',
      text: [
        'Something with garlic is happening in {neighbor.their} kitchen, and all the hallway can do is stand there.',
      ],
    },
    { id: 'neighbor-wave', text: ['You wave to {neighbor} across the street. A stranger waves back.'] },
  ],
})
