import { defineEvent } from '../../define-event.ts'

export const theEndOfTheSofa = defineEvent({
  id: 'the-end-of-the-sofa',
  kind: 'question',
  category: 'growth',
  title: 'The end of the sofa',
  stages: ['infancy'],
  age: { to: 1 },
  cast: { parent: { relation: ['mother', 'father'] } },
  conditions: [{ kind: 'statistic', of: 'daysLived', from: 300 }],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'four' },
  text: [
    'You have been along the sofa many times, in both directions, and know your way. It ends. After it comes a piece of floor with nothing to hold on to, and after that comes {parent}.',
  ],
  options: [
    {
      id: 'go',
      text: 'Let go',
      outcomes: [
        {
          chance: 0.6,
          odds: 'you arrive',
          text: [
            'Three steps, the last two very fast, since the head has gotten ahead. You arrive at a knee with your forehead, and are lifted up like a cup.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'affinity', role: 'parent', by: 3 },
          ],
        },
        {
          chance: 0.4,
          odds: 'you sit down',
          text: [
            'One step, and you are sitting. You study the floor, as if you had come for that. Everybody says that it counts.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'back',
      text: 'Turn around',
      outcomes: [
        {
          chance: 1,
          text: ['You go back along it as far as it goes. You know now, at any rate, that it ends on both sides.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'gauge', of: 'energy', by: -1 },
          ],
        },
      ],
    },
    {
      id: 'four',
      text: 'Take the rest on all fours',
      outcomes: [
        {
          chance: 1,
          text: [
            'It works, it is quick, and you can see what is lying around. You are there before they have the camera out of its case.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 0, gauges: { happiness: 50 } },
      choose: 'go',
      roll: 0.3,
      expect: { gauges: { happiness: 8 }, says: 'the last two very fast' },
    },
    {
      given: { age: 0, gauges: { happiness: 50, stress: 50 } },
      choose: 'go',
      roll: 0.8,
      expect: { gauges: { happiness: 2, stress: 2 }, says: 'and you are sitting' },
    },
  ],
})
