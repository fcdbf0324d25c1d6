import { defineEvent } from '../../define-event.ts'

export const grandmothersButtons = defineEvent({
  id: 'grandmothers-buttons',
  kind: 'question',
  category: 'family',
  title: 'The button tin',
  stages: ['childhood'],
  age: { from: 4 },
  cast: { granny: { relation: 'grandmother' } },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'sort' },
  text: [
    '{granny} puts the tin on the table. It holds every button that ever came off in this family, and each of them has a story, and some of the stories have people in it who are not talked about.',
  ],
  options: [
    {
      id: 'stories',
      text: 'Ask about the black ones',
      outcomes: [
        {
          chance: 1,
          text: [
            '{granny} goes quiet, and then tells it: a coat, a station, a man with a wooden case. You are the only one of your generation who knows.',
          ],
          effects: [
            { kind: 'familiarity', role: 'granny', by: 8 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
          remembers: { role: 'granny', as: 'the black buttons' },
        },
      ],
    },
    {
      id: 'sort',
      text: 'Sort them by color',
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes until supper. {granny} says nothing the whole time, and it is the best afternoon either of you has had in weeks.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'affinity', role: 'granny', by: 3 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 4, gauges: { stress: 50 } }, choose: 'stories', roll: 0, expect: { gauges: { stress: 1 } } },
  ],
})
