import { defineEvent } from '../../define-event.ts'

export const thePhotographs = defineEvent({
  id: 'the-photographs',
  kind: 'question',
  category: 'loss',
  title: 'The box of photographs',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { granny: { relation: 'grandmother', status: 'dead' } },
  trigger: { kind: 'draw', weight: 8 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'later' },
  text: [
    'There is a box under the bed that you have not opened since {granny} died. It rains, and you have been walking around it since breakfast.',
  ],
  options: [
    {
      id: 'open',
      text: 'Open it',
      outcomes: [
        {
          chance: 1,
          text: [
            'On the top one {granny.they} is eighteen, on a motorcycle. Nobody had ever said a word about a motorcycle.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'remember', what: 'the-motorcycle' },
          ],
        },
      ],
    },
    {
      id: 'later',
      text: 'Push it back',
      outcomes: [
        {
          chance: 1,
          text: ['It can wait. It has been waiting without complaint; it was always the best at that.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 2 }],
        },
      ],
    },
  ],
  examples: [{ given: { age: 40, gauges: { stress: 40 } }, choose: 'later', expect: { gauges: { stress: 2 } } }],
})
