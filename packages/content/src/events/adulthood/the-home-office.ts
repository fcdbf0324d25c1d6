import { defineEvent } from '../../define-event.ts'

export const theHomeOffice = defineEvent({
  id: 'the-home-office',
  kind: 'question',
  category: 'work',
  title: 'The camera is on',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'employed', is: true }, { kind: 'partnered' }],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'laugh' },
  text: [
    'In the middle of the meeting, behind you, somebody comes in wearing a towel. Six small faces look past you with great interest.',
  ],
  options: [
    {
      id: 'go-on',
      text: 'Go on with the figures',
      outcomes: [
        {
          chance: 1,
          text: ['You have never been listened to so closely. The figures are accepted, all of them.'],
          effects: [
            { kind: 'performance', by: 6 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'laugh',
      text: 'Turn around and laugh',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is the best meeting of the quarter. Nobody remembers the figures, so that you have to give them again.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'performance', by: -2 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 25, gauges: { stress: 50 } }, choose: 'go-on', roll: 0, expect: { gauges: { stress: 3 } } },
  ],
})
