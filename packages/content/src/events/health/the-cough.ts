import { defineEvent } from '../../define-event.ts'

export const theCough = defineEvent({
  id: 'the-cough',
  kind: 'question',
  category: 'health',
  title: 'Still coughing',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 7, modifiers: [{ when: { kind: 'season', in: ['winter'] }, times: 2.5 }] },
  cooldownDays: 2000,
  importance: 4,
  offline: { kind: 'deadline', option: 'wait', minutes: 3 * 1440 },
  text: [
    'Three weeks now. You no longer notice, but the people on the bus do.',
    'It wakes you at two, and at four, and you sit on the edge of the bed and wait for it to be done. It has been three weeks.',
    'In the quiet part of everything, you cough. People have begun to offer you candy, at arm’s length.',
  ],
  options: [
    {
      id: 'doctor',
      text: 'See the doctor',
      moneyCost: 9_000,
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'She listens to your back for a long time, says “hm” in two different keys, and writes something. In a week it is gone.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: 8 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'onions',
      text: 'Onions and honey, as your grandmother did',
      energyCost: 2,
      outcomes: [
        {
          chance: 0.55,
          odds: 'it passes',
          text: [
            'The apartment smells like a stew for two weeks. It passes. It would have passed, people say, who did not smell it.',
          ],
          effects: [{ kind: 'gauge', of: 'health', by: 4 }],
        },
        {
          chance: 0.45,
          odds: 'it settles in',
          text: ['It settles on your chest like a lodger.'],
          effects: [{ kind: 'gauge', of: 'health', by: -8 }],
        },
      ],
    },
    {
      id: 'wait',
      text: 'Wait for spring',
      outcomes: [
        {
          chance: 0.5,
          text: ['It goes as it came, without a word.'],
          effects: [{ kind: 'gauge', of: 'health', by: 1 }],
        },
        {
          chance: 0.5,
          text: ['Spring comes. So does the word “bronchitis”.'],
          effects: [
            { kind: 'gauge', of: 'health', by: -10 },
            { kind: 'gauge', of: 'stress', by: 5 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 45, money: 10_000, gauges: { health: 60 } },
      choose: 'doctor',
      expect: { money: -9_000, gauges: { health: 8 } },
    },
  ],
})
