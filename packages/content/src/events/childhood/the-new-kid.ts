import { defineEvent } from '../../define-event.ts'

export const theNewKid = defineEvent({
  id: 'the-new-kid',
  kind: 'question',
  category: 'school',
  title: 'The empty seat',
  stages: ['childhood', 'adolescence'],
  age: { from: 6, to: 15 },
  conditions: [
    { kind: 'studies', for: ['elementary', 'highSchool'] },
    { kind: 'season', in: ['autumn', 'winter', 'spring'] },
    { kind: 'weekend', is: false },
  ],
  trigger: {
    kind: 'draw',
    weight: 8,
    modifiers: [{ when: { kind: 'not', of: { kind: 'knows', relation: 'friend' } }, times: 2.5 }],
  },
  cooldownDays: 2000,
  importance: 5,
  offline: { kind: 'deadline', option: 'nod', minutes: 2 * 1440 },
  text: [
    'Someone new stands at the front of the class and is looked at. The only empty seat is the one next to you. Your bag is on it.',
    'A new face, in the middle of the year, in shoes that are not from here. The seat beside you is free.',
  ],
  options: [
    {
      id: 'move-bag',
      text: 'Move the bag',
      energyCost: 3,
      outcomes: [
        {
          chance: 0.75,
          odds: 'it is the beginning of something',
          text: [
            'By Friday you have a joke that nobody else understands. By next month you cannot remember who sat there before.',
          ],
          effects: [
            { kind: 'meet', affinity: 35 },
            { kind: 'gauge', of: 'social', by: 12 },
          ],
        },
        {
          chance: 0.25,
          odds: 'it is somebody in a seat',
          text: ['You share a ruler until summer, and then the family moves on. It was a good ruler.'],
          effects: [{ kind: 'gauge', of: 'social', by: 3 }],
        },
      ],
    },
    {
      id: 'nod',
      text: 'Nod, and leave it at that',
      outcomes: [
        {
          chance: 1,
          text: ['The bag stays. Somebody fetches a chair from next door.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -2 }],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 9, gauges: { social: 50 } }, choose: 'move-bag', roll: 0.1, expect: { gauges: { social: 12 } } },
  ],
})
