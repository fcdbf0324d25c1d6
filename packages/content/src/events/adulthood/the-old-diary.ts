import { defineEvent } from '../../define-event.ts'

export const theOldDiary = defineEvent({
  id: 'the-old-diary',
  kind: 'question',
  category: 'growth',
  title: 'The handwriting',
  stages: ['middleAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'answer' },
  text: [
    'It has a lock that never locked. “Dear diary,” it says, in a hand that leans the other way, “when I am old I will”. You are older now than was meant.',
  ],
  options: [
    {
      id: 'read',
      text: 'Read on',
      outcomes: [
        {
          chance: 1,
          text: [
            'There were to be horses. There was to be somebody called R. There was to be no getting up early, ever, and in this at least you could still do something.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'answer',
      text: 'Write an answer on the last page',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: ['It becomes four pages. You tell it about everything but R. You do not know who R was.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'energy', by: -2 },
            { kind: 'remember', what: 'answered-the-diary' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 50, gauges: { happiness: 50, stress: 50 } },
      choose: 'read',
      roll: 0,
      expect: { gauges: { happiness: 4, stress: -2 } },
    },
  ],
})
