import { defineEvent } from '../../define-event.ts'

export const theFirstSnow = defineEvent({
  id: 'the-first-snow',
  kind: 'question',
  category: 'season',
  title: 'White',
  stages: ['infancy'],
  age: { from: 1 },
  conditions: [{ kind: 'season', in: ['winter'] }],
  trigger: { kind: 'draw', weight: 9 },
  importance: 2,
  offline: { kind: 'auto', option: 'stand' },
  text: [
    'Overnight somebody has put something on everything. It is on the step, on the fence, on the cat. You are set down in it, in a suit in which your arms do not bend.',
  ],
  options: [
    {
      id: 'eat',
      text: 'Eat it',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is there, and then it is only cold, and then it is nothing. You look at the rest with suspicion: there is a great deal of it.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'health', by: -1 },
          ],
        },
      ],
    },
    {
      id: 'stand',
      text: 'Stand where you have been put',
      outcomes: [
        {
          chance: 1,
          text: [
            'You do not move for a quarter of an hour. Afterward they show you the two holes that your feet left, and you are moved.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: -3 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 1, gauges: { happiness: 50, health: 50 } },
      choose: 'eat',
      roll: 0,
      expect: { gauges: { happiness: 5, health: -1 } },
    },
  ],
})
