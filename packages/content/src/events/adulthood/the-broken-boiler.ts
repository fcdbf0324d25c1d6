import { defineEvent } from '../../define-event.ts'

export const theBrokenBoiler = defineEvent({
  id: 'the-broken-boiler',
  kind: 'question',
  category: 'home',
  title: 'The boiler',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'season', in: ['winter'] }],
  trigger: { kind: 'draw', weight: 7 },
  cooldownDays: 1400,
  importance: 4,
  offline: { kind: 'deadline', option: 'coats', minutes: 4320 },
  text: ['The boiler makes a noise like a spoon in a mixer, and then no noise. It is the second of January.'],
  options: [
    {
      id: 'man',
      text: 'Ring for somebody',
      moneyCost: 32000,
      outcomes: [
        {
          chance: 1,
          text: [
            'He listens to it with his eyes closed, hits it once, in a particular place, and writes down a figure. It is warm.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: -4 }],
        },
      ],
    },
    {
      id: 'self',
      text: 'Open it up yourself',
      energyCost: 8,
      outcomes: [
        {
          chance: 0.5,
          odds: 'it was the little valve',
          text: [
            'It was the little valve. You stand in front of it with a torch in your teeth, a person who knows about the little valve.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'remember', what: 'knows-the-valve' },
          ],
        },
        {
          chance: 0.5,
          odds: 'it was not',
          text: [
            'There is now a small wheel left over. It lies on the shelf for the rest of your days, and the plumber takes double.',
          ],
          effects: [
            { kind: 'money', by: -52000 },
            { kind: 'gauge', of: 'stress', by: 8 },
          ],
        },
      ],
    },
    {
      id: 'coats',
      text: 'Wear coats',
      outcomes: [
        {
          chance: 1,
          text: [
            'For a week you live like explorers, with one lamp, and playing cards. It thaws on Thursday, all by itself.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: -4 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 40, gauges: { health: 70, stress: 40 } },
      choose: 'coats',
      expect: { gauges: { health: -4, stress: 4 } },
    },
  ],
})
