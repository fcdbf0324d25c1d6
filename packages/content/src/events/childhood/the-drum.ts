import { defineEvent } from '../../define-event.ts'

export const theDrum = defineEvent({
  id: 'the-drum',
  kind: 'question',
  category: 'play',
  title: 'The lid and the pot',
  stages: ['infancy'],
  age: { from: 1, to: 2 },
  trigger: { kind: 'draw', weight: 10 },
  importance: 2,
  offline: { kind: 'auto', option: 'cook' },
  text: ['Somebody has left a pot standing on the floor, with a spoon in it. They know not what they have done.'],
  options: [
    {
      id: 'drum',
      text: 'Begin',
      outcomes: [
        {
          chance: 1,
          text: ['It is loud, and again, and again. The neighbors, it turns out, are called Sorensen.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: -1 },
          ],
        },
      ],
    },
    {
      id: 'cook',
      text: 'Cook',
      outcomes: [
        {
          chance: 1,
          text: [
            'A sock, a potato, some keys. They look for the keys all afternoon; you have said several times that they are not done yet.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: -3 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 1, gauges: { happiness: 50, stress: 50 } },
      choose: 'drum',
      roll: 0,
      expect: { gauges: { happiness: 5, stress: -1 } },
    },
  ],
})
