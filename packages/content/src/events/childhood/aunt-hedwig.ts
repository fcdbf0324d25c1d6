import { defineEvent } from '../../define-event.ts'

export const auntHedwig = defineEvent({
  id: 'aunt-hedwig',
  kind: 'question',
  category: 'loss',
  title: 'Aunt Hedwig',
  stages: ['infancy'],
  age: { from: 1 },
  trigger: { kind: 'draw', weight: 10 },
  importance: 3,
  offline: { kind: 'auto', option: 'shin' },
  text: [
    'Everyone has come on account of Aunt Hedwig, who has not. Under the table there are eighteen shoes, all black, and it is warm, and now and then a raisin comes down.',
  ],
  options: [
    {
      id: 'lace',
      text: 'Pull at a lace',
      outcomes: [
        {
          chance: 1,
          text: [
            'It gets longer and longer. So do five others. When they all rise to sing, an uncle sets off sideways with both his neighbors; and somebody laughs, and then they all have to, for quite some time.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'social', by: 3 },
            { kind: 'remember', what: 'undid-the-laces' },
          ],
        },
      ],
    },
    {
      id: 'shin',
      text: 'Lean on somebody’s shin',
      outcomes: [
        {
          chance: 1,
          text: [
            'It keeps still for as long as you need it. A hand comes down, finds your mouth without looking, leaves a raisin there, and goes up again.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: -4 }, { kind: 'eat' }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 1, gauges: { happiness: 50, social: 50 } },
      choose: 'lace',
      roll: 0,
      expect: { gauges: { happiness: 4, social: 3 }, remembers: ['undid-the-laces'] },
    },
  ],
})
