import { defineEvent } from '../../define-event.ts'

export const theStrike = defineEvent({
  id: 'the-strike',
  kind: 'question',
  category: 'school',
  title: 'Out of the gate',
  stages: ['adolescence'],
  conditions: [
    { kind: 'studies', for: ['highSchool'] },
    { kind: 'season', in: ['autumn', 'winter', 'spring'] },
    { kind: 'weekend', is: false },
  ],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'stay' },
  text: [
    'On Friday at ten they are all going out of the gate, for the climate, or against the schedule; opinions differ. The teacher says that those who go will have it written down.',
  ],
  options: [
    {
      id: 'go',
      text: 'Go out with them',
      outcomes: [
        {
          chance: 1,
          text: [
            'Four hundred people, a drum, a sign with a spelling mistake. You are written down. So is everyone, and in the end they run out of book.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 7 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'stay',
      text: 'Stay in your seat',
      outcomes: [
        {
          chance: 1,
          text: [
            'There are three of you, and the teacher, who puts the chalk down and asks what you would have liked to know all these years. You ask.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 15, gauges: { social: 50, stress: 50 } },
      choose: 'go',
      roll: 0,
      expect: { gauges: { social: 7, stress: 4 } },
    },
  ],
})
