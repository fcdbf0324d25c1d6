import { defineEvent } from '../../define-event.ts'

export const thePianoLessonLate = defineEvent({
  id: 'the-piano-lesson-late',
  kind: 'question',
  category: 'school',
  title: 'At your age',
  stages: ['middleAge', 'oldAge'],
  conditions: [{ kind: 'not', of: { kind: 'ill', illness: 'dementia' } }],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'listen' },
  text: [
    '“At your age,” says the piano teacher, and you wait, “you have better ears, and worse fingers, and practices.” She is twenty-six.',
  ],
  options: [
    {
      id: 'learn',
      text: '“Tuesdays?”',
      energyCost: 8,
      moneyCost: 4000,
      outcomes: [
        {
          chance: 1,
          text: [
            'By spring you can do a minuet, with both hands, at the pace of someone carrying a tray. There is a recital: you, and nine children. You are applauded longest.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'listen',
      text: 'Ask her to play something',
      outcomes: [
        {
          chance: 1,
          text: [
            'She plays for ten minutes and forgets that you are there. You walk home on the other side of the street, in order not to lose it.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: -7 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 52, money: 18000, gauges: { happiness: 50, social: 50 } },
      choose: 'learn',
      roll: 0,
      expect: { gauges: { happiness: 9, social: 3 }, money: -4000 },
    },
  ],
})
