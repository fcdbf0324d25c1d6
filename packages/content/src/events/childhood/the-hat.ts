import { defineEvent } from '../../define-event.ts'

export const theHat = defineEvent({
  id: 'the-hat',
  kind: 'question',
  category: 'family',
  title: 'The hat',
  stages: ['infancy'],
  age: { to: 0 },
  cast: { granny: { relation: 'grandmother' } },
  trigger: { kind: 'draw', weight: 12 },
  importance: 2,
  offline: { kind: 'auto', option: 'evening' },
  text: [
    'It has been knitted from a photograph. {granny} draws it over your head, and then, since there is some of it left, over your eyes. It is evening.',
  ],
  options: [
    {
      id: 'evening',
      text: 'Take it for evening',
      outcomes: [
        {
          chance: 1,
          text: [
            'You are asleep at once. {granny} puts it on you at every visit, and tells everyone that {granny.they} has never known such an easy child.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'affinity', role: 'granny', by: 4 },
          ],
          remembers: { role: 'granny', as: 'the easy child' },
        },
      ],
    },
    {
      id: 'roll',
      text: 'Roll your head from side to side',
      outcomes: [
        {
          chance: 1,
          text: [
            'It rides up over one ear, then over the other, and it is noon, with four people in it. “Well,” says {granny}, “the teapot is about that size.”',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'familiarity', role: 'granny', by: 4 },
            { kind: 'remember', what: 'hat-for-a-teapot' },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 0, gauges: { stress: 50 } }, choose: 'evening', roll: 0, expect: { gauges: { stress: -3 } } },
    {
      given: { age: 0, gauges: { happiness: 50 } },
      choose: 'roll',
      roll: 0,
      expect: { gauges: { happiness: 3 }, remembers: ['hat-for-a-teapot'] },
    },
  ],
})
