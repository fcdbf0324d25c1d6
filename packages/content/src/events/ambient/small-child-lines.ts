import { defineAmbient } from '../../define-ambient.ts'

export const smallChildLines = defineAmbient({
  category: 'growth',
  title: 'Very small',
  stages: ['infancy', 'childhood'],
  age: { from: 1, to: 5 },
  lines: [
    { id: 'small-hand', text: ['You find your hand. It goes everywhere with you from now on.'], age: { to: 1 } },
    { id: 'small-moon', text: ['There is a moon in the window. You ask for it, clearly, several times.'] },
    { id: 'small-sock', text: ['You take off a sock. It is put back on. You take off a sock.'], age: { to: 2 } },
    { id: 'small-shadow', text: ['Somebody flat is following you along the wall. You stop. So does it.'] },
    { id: 'small-word', text: ['You have a new word, and everything is called it until Friday.'] },
    { id: 'small-stone', text: ['A stone. You carry it for two days, and cry when it is called “just” a stone.'] },
    {
      id: 'small-vacuum',
      text: ['The vacuum cleaner comes out of its cupboard. You have an arrangement: you scream, it leaves.'],
    },
    { id: 'small-puddle', text: ['One puddle, forty minutes.'], effects: [{ kind: 'gauge', of: 'happiness', by: 1 }] },
    {
      id: 'small-why',
      age: { from: 3, to: 5 },
      text: [
        'Why? And why is that? You take them all the way back to the beginning of the world, where they send you to brush your teeth.',
      ],
    },
    {
      id: 'small-lap',
      cast: { mother: { relation: 'mother' } },
      text: ['You fall asleep on {mother}, who has needed the bathroom for an hour and does not move.'],
    },
  ],
})
