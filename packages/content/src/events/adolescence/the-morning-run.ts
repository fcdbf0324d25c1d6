import { defineEvent } from '../../define-event.ts'

export const theMorningRun = defineEvent({
  id: 'the-morning-run',
  kind: 'question',
  category: 'health',
  title: 'Six o’clock',
  stages: ['adolescence'],
  conditions: [
    { kind: 'studies', for: ['highSchool'] },
    { kind: 'season', in: ['autumn', 'winter'] },
    { kind: 'weekend', is: false },
  ],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'lie' },
  text: [
    'You have told everyone that you are going to get up at six and run. It is six. It is also dark, and you are warm as bread.',
  ],
  options: [
    {
      id: 'run',
      text: 'Run',
      energyCost: 8,
      outcomes: [
        {
          chance: 1,
          text: [
            'A mile, a fox, a milk truck. At school you fall asleep in the one subject in which it does not show.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'lie',
      text: 'Lie there and think of yourself running',
      outcomes: [
        {
          chance: 1,
          text: ['You are magnificent. You hardly touch the ground.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -4 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 15, gauges: { health: 50, happiness: 50 } },
      choose: 'run',
      roll: 0,
      expect: { gauges: { health: 5, happiness: 3 } },
    },
  ],
})
