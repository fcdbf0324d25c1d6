import { defineEvent } from '../../define-event.ts'

export const theScamCall = defineEvent({
  id: 'the-scam-call',
  kind: 'question',
  category: 'money',
  title: 'Grandma, it is me',
  stages: ['oldAge'],
  age: { from: 68 },
  conditions: [{ kind: 'not', of: { kind: 'ill', illness: 'dementia' } }],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'hang-up' },
  text: [
    '“Guess who this is,” says a young voice on the phone, in tears. There has been an accident. There is a need of money, today, in cash. You have, as it happens, cash.',
  ],
  options: [
    {
      id: 'hang-up',
      text: 'Hang up, and call your own people',
      outcomes: [
        {
          chance: 1,
          text: [
            'Everybody is well, and rather touched. You are asked three times whether you are sure that you are sure.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'play',
      text: 'Ask how the dog is',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.7,
          odds: 'he falls in',
          text: [
            'The dog is well! You have no dog. You keep him on the line for fifty minutes, with the dog, until the police have the number.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 9 }],
        },
        {
          chance: 0.3,
          odds: 'he notices',
          text: [
            'There is a pause. Then, in quite another voice, he wishes you a good evening. It stays in the room for some time.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: 5 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 68, gauges: { social: 50, stress: 50 } },
      choose: 'hang-up',
      roll: 0,
      expect: { gauges: { social: 4, stress: 3 } },
    },
  ],
})
