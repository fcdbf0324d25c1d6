import { defineEvent } from '../../define-event.ts'

export const whatTheLettersSay = defineEvent({
  id: 'what-the-letters-say',
  kind: 'question',
  category: 'health',
  title: 'What the letter says',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { friend: { relation: 'friend' } },
  conditions: [{ kind: 'ill', untreated: true }],
  trigger: { kind: 'waiting', medianDays: 200 },
  cooldownDays: 2000,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'The envelope from the hospital is thin. You have read somewhere that thin is good. You have also read the opposite.',
  ],
  options: [
    {
      id: 'open',
      text: 'Open it at the kitchen table',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'You read it, and then again, and then you call the number at the bottom. By evening there is a date, and a name, and a plan with three steps.',
          ],
          effects: [{ kind: 'examine' }, { kind: 'gauge', of: 'stress', by: 4 }],
        },
      ],
    },
    {
      id: 'friend',
      text: 'Ask somebody to be there',
      energyCost: 5,
      outcomes: [
        {
          chance: 1,
          text: [
            '{friend} makes tea first. Then you open it. It is not nothing; but there are two of you who know, and that is a different thing.',
          ],
          effects: [
            { kind: 'examine' },
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'affinity', role: 'friend', by: 6 },
          ],
          remembers: { role: 'friend', as: 'the letter that was opened over tea' },
        },
      ],
    },
    {
      id: 'shelf',
      text: 'Put it behind the clock',
      outcomes: [
        {
          chance: 1,
          text: ['It stays there a week. The clock has never ticked so loudly.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 9 }],
        },
      ],
    },
  ],
})
