import { defineEvent } from '../../define-event.ts'

export const theRival = defineEvent({
  id: 'the-rival',
  kind: 'question',
  category: 'work',
  title: 'The new colleague',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', days: 200, partTime: false }],
  trigger: { kind: 'draw', weight: 9 },
  cooldownDays: 2400,
  importance: 5,
  offline: { kind: 'deadline', option: 'shrug', minutes: 3 * 1440 },
  text: [
    'Her name is Petra, and she has used your idea in the meeting, in your words, with better slides. Everyone nodded. You nodded too, before you noticed.',
    'He comes half an hour before you and goes half an hour after. He has brought a plant. It is larger than your plant.',
  ],
  options: [
    {
      id: 'outwork',
      text: 'Come earlier still',
      energyCost: 18,
      outcomes: [
        {
          chance: 1,
          text: ['For two months the two of you meet at the gate in the dark and say good morning like duellists.'],
          effects: [
            { kind: 'performance', by: 12 },
            { kind: 'gauge', of: 'stress', by: 10 },
          ],
        },
      ],
    },
    {
      id: 'lunch',
      text: 'Ask them to lunch',
      energyCost: 6,
      moneyCost: 4_500,
      outcomes: [
        {
          chance: 0.6,
          odds: 'it turns out well',
          text: [
            'Over soup it turns out that they were afraid of you. You do the next one together, and it is better than either.',
          ],
          effects: [
            { kind: 'performance', by: 6 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
        },
        {
          chance: 0.4,
          odds: 'it does not',
          text: [
            'They have brought a sandwich. They eat it, looking at their telephone, and thank you for the company.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: 3 }],
        },
      ],
    },
    {
      id: 'shrug',
      text: 'Water your own plant',
      outcomes: [
        {
          chance: 1,
          text: [
            'You water your plant. At the summer party they are promoted, and somebody hands you a balloon to hold.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'performance', by: -3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 35, employed: true, gauges: { stress: 40 } },
      choose: 'outwork',
      expect: { gauges: { stress: 10 } },
    },
  ],
})
