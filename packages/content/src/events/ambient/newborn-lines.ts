import { defineAmbient } from '../../define-ambient.ts'

export const newbornLines = defineAmbient({
  category: 'growth',
  title: 'New here',
  stages: ['infancy'],
  age: { to: 0 },
  lines: [
    {
      id: 'new-light',
      text: ['The light comes in from the left and leaves on the right. You have noticed that it does so every day.'],
    },
    {
      id: 'new-nose',
      text: ['There are two large things, one above the other, and then a third: it was a face all along.'],
    },
    {
      id: 'new-weigh',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['You are laid on the scales. The number is read out, and somebody is proud of it.'],
    },
    {
      id: 'new-hiccup',
      text: ['You have the hiccups. It is as if someone were knocking from inside. You wait, in case he comes out.'],
    },
    {
      id: 'new-sleeve',
      text: ['An arm goes into a sleeve and does not come out. There is talk of fetching somebody.'],
    },
    { id: 'new-photo', text: ['Seven photographs are taken of you asleep. In all of them you look like an uncle.'] },
    {
      id: 'new-car',
      effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
      text: ['You are driven around the block at two in the morning. You like the third gear best.'],
    },
    { id: 'new-cat', text: ['The cat looks in over the edge. You look at the cat. Neither of you had been told.'] },
    { id: 'new-fist', text: ['You have hold of something and will not let go. It turns out to be your own ear.'] },
    {
      id: 'new-laugh',
      effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
      text: [
        'Someone sneezes, and a sound comes out of you that nobody has heard before. They sneeze for the rest of the evening.',
      ],
    },
  ],
})
