import { defineEvent } from '../../define-event.ts'

export const theBabyMonitor = defineEvent({
  id: 'the-baby-monitor',
  kind: 'question',
  category: 'family',
  title: 'The other end of the line',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 17, to: 40 } } },
  trigger: { kind: 'draw', weight: 7 },
  importance: 4,
  offline: { kind: 'auto', option: 'wait' },
  text: [
    'The telephone, late at night. It is {child}: how long does one boil an egg, and is it normal for a tooth to hurt when it is cold. You can hear that it is not about the egg.',
  ],
  options: [
    {
      id: 'wait',
      text: 'Talk about eggs until it comes',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: ['At six minutes it comes. It is about a person. You say nothing clever, and it is the right amount.'],
          effects: [
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'familiarity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'energy', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: '“What is it really?”',
      outcomes: [
        {
          chance: 0.5,
          odds: 'the door opens',
          text: ['A pause; then everything, very fast. At one you both laugh, at a word.'],
          effects: [
            { kind: 'affinity', role: 'child', by: 9 },
            { kind: 'gauge', of: 'energy', by: -5 },
          ],
        },
        {
          chance: 0.5,
          odds: 'it shuts',
          text: ['“Nothing! An egg!” You lie awake with the egg.'],
          effects: [
            { kind: 'affinity', role: 'child', by: -2 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
  ],
})
