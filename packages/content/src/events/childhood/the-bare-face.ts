import { defineEvent } from '../../define-event.ts'

export const theBareFace = defineEvent({
  id: 'the-bare-face',
  kind: 'question',
  category: 'family',
  title: 'The lower half',
  stages: ['infancy'],
  age: { to: 1 },
  cast: { father: { relation: 'father' } },
  conditions: [{ kind: 'statistic', of: 'daysLived', from: 90 }],
  trigger: { kind: 'draw', weight: 12 },
  importance: 2,
  offline: { kind: 'auto', option: 'feel' },
  text: [
    '{father} comes in with the wrong face. The voice is right, and so are the hands. But under the nose it has all been cleared away, and it goes on for a long time.',
  ],
  options: [
    {
      id: 'say',
      text: 'Say so',
      outcomes: [
        {
          chance: 1,
          text: [
            '{father} goes out, and comes back in a scarf, up to the nose. You accept the scarf. {father.They} wears it at your meals until everything has grown back.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'affinity', role: 'father', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'feel',
      text: 'Put your hand on it',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is smooth and rather cold, like an egg. Then it gets wider, to both sides. So that is what had been going on in there.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'familiarity', role: 'father', by: 4 },
          ],
        },
      ],
    },
  ],
  examples: [{ given: { age: 0, gauges: { stress: 50 } }, choose: 'say', roll: 0, expect: { gauges: { stress: 2 } } }],
})
