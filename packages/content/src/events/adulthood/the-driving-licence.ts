import { defineEvent } from '../../define-event.ts'

export const theDrivingLicence = defineEvent({
  id: 'the-driving-licence',
  kind: 'question',
  category: 'family',
  title: 'The car keys',
  stages: ['middleAge'],
  cast: { parent: { relation: ['mother', 'father'], age: { from: 74 } } },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 5,
  offline: { kind: 'hold' },
  text: [
    '{parent} has driven into the gatepost again. “Who puts it there,” {parent.they} {parent|says|say}, of a post that is older than you are. The keys lie on the table between you.',
  ],
  options: [
    {
      id: 'take',
      text: 'Take the keys',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'You take them, and it is the right thing. {parent} walks you to the door without a word, and waves at the car, not at you.',
          ],
          effects: [
            { kind: 'affinity', role: 'parent', by: -8 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'drive',
      text: 'Drive along, on Saturdays',
      outcomes: [
        {
          chance: 1,
          text: [
            'You sit on the wrong side and brake with your foot on the mat. {parent} says it is like the year of your learner’s permit, only with the seats exchanged.',
          ],
          effects: [
            { kind: 'affinity', role: 'parent', by: 6 },
            { kind: 'familiarity', role: 'parent', by: 5 },
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'gauge', of: 'energy', by: -6 },
          ],
          remembers: { role: 'parent', as: 'the Saturdays in the car' },
        },
      ],
    },
    {
      id: 'post',
      text: 'Have the gatepost moved',
      moneyCost: 40000,
      outcomes: [
        {
          chance: 1,
          text: ['Two men take it out in an hour. {parent} misses the gap by a hand’s breadth, and is delighted.'],
          effects: [
            { kind: 'affinity', role: 'parent', by: 4 },
            { kind: 'gauge', of: 'stress', by: 5 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 50, gauges: { stress: 50 } }, choose: 'take', roll: 0, expect: { gauges: { stress: -4 } } },
  ],
})
