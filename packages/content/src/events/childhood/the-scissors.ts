import { defineEvent } from '../../define-event.ts'

export const theScissors = defineEvent({
  id: 'the-scissors',
  kind: 'question',
  category: 'home',
  title: 'The bangs',
  stages: ['childhood'],
  age: { to: 6 },
  cast: { parent: { relation: ['mother', 'father'] } },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'doll' },
  text: [
    'You have scissors, the ones with the round ends. You have a doll, a mirror, and somewhat too much hair over the eyes.',
  ],
  options: [
    {
      id: 'own',
      text: 'The hair over the eyes',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is quite straight, on one side. There is a photograph from that summer in which everyone else looks at the camera.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'affinity', role: 'parent', by: -2 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'doll',
      text: 'The doll',
      outcomes: [
        {
          chance: 1,
          text: ['She is bald by noon, and wears a sock. You explain that it will grow.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 8, gauges: { happiness: 50, stress: 50 } },
      choose: 'own',
      roll: 0,
      expect: { gauges: { happiness: 4, stress: 2 } },
    },
  ],
})
