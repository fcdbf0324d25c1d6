import { defineEvent } from '../../define-event.ts'

export const theTeam = defineEvent({
  id: 'the-team',
  kind: 'question',
  category: 'friendship',
  title: 'Two are left',
  stages: ['childhood'],
  age: { from: 6, to: 12 },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'wait' },
  text: [
    'They are choosing sides by the wall. There are two of you left. The other one is looking at the ground as well.',
  ],
  options: [
    {
      id: 'wait',
      text: 'Wait',
      outcomes: [
        {
          chance: 0.5,
          odds: 'you are called',
          text: ['“All right, you.” You run over as if it had been first.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
        },
        {
          chance: 0.5,
          odds: 'the other one is',
          text: [
            'The other one is called. You go to that side which has to take you, and are put in goal, and nobody gets one past you that day out of spite.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'gauge', of: 'health', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'both',
      text: 'Say that you two will play something else',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is a game with a wall and two stones, and it has no rules yet. On Wednesday there are six of you.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'energy', by: -3 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 6, gauges: { happiness: 50 } }, choose: 'wait', roll: 0, expect: { gauges: { happiness: 3 } } },
  ],
})
