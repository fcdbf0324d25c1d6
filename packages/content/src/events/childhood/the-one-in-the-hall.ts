import { defineEvent } from '../../define-event.ts'

export const theOneInTheHall = defineEvent({
  id: 'the-one-in-the-hall',
  kind: 'question',
  category: 'growth',
  title: 'In the hall',
  stages: ['infancy'],
  age: { to: 1 },
  cast: { parent: { relation: ['mother', 'father'] } },
  conditions: [{ kind: 'statistic', of: 'daysLived', from: 120 }],
  trigger: { kind: 'draw', weight: 12 },
  importance: 2,
  offline: { kind: 'auto', option: 'count' },
  text: [
    '{parent} stops with you in front of the glass. {parent} is in there as well, holding somebody. You look around, and find that you are being held, too.',
  ],
  options: [
    {
      id: 'pat',
      text: 'Pat the other one',
      outcomes: [
        {
          chance: 1,
          text: ['It is cold, and quick. However early you start, the other hand is there at the same time.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'count',
      text: 'Look from one {parent} to the other',
      outcomes: [
        {
          chance: 1,
          text: [
            'One here, one there. You are put down before it is settled. At the last moment you see that it was not settled on the other side, either.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'familiarity', role: 'parent', by: 3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 0, gauges: { happiness: 50, stress: 50 } },
      choose: 'pat',
      roll: 0,
      expect: { gauges: { happiness: 4, stress: 1 } },
    },
  ],
})
