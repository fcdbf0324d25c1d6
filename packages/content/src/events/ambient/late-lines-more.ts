import { defineAmbient } from '../../define-ambient.ts'

export const lateLinesMore = defineAmbient({
  category: 'growth',
  title: 'Slowly',
  stages: ['oldAge'],
  age: { from: 68 },
  lines: [
    {
      id: 'slow-stairs-count',
      text: ['You count the stairs now, going down. There have always been thirteen; you are only checking.'],
    },
    {
      id: 'slow-names',
      text: ['You go through the names until you have the right one: it is the fourth, after two aunts and a dog.'],
    },
    { id: 'slow-pill-box', text: ['The box has seven lids. You fill it on Sundays, like a very small baker.'] },
    { id: 'slow-chair', text: ['The chair has taken on your shape, or you its.'] },
    {
      id: 'slow-blackbird',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: [
        'There is a blackbird that sits on the same aerial. It cannot be the same one. You say good evening, on the off chance.',
      ],
    },
    {
      id: 'slow-letter',
      text: ['You write a letter by hand. By the second page your writing is that of your father.'],
    },
    {
      id: 'slow-sun',
      effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
      text: ['You carry the chair after the sun, around the yard, an hour a yard.'],
    },
    { id: 'slow-sixty', text: ['“You are only sixty-eight,” says the lady who is ninety-one, and takes your bag.'] },
  ],
})
