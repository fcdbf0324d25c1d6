import { defineEvent } from '../../define-event.ts'

export const theChoir = defineEvent({
  id: 'the-choir',
  kind: 'question',
  category: 'play',
  title: 'Second voices',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'routine', id: 'choir', is: false }],
  trigger: { kind: 'draw', weight: 6 },
  once: true,
  importance: 4,
  offline: { kind: 'deadline', option: 'hum', minutes: 7200 },
  text: [
    'A note in the stairwell: “Choir seeks second voices. No talent required, we have enough of that.” Thursdays at half past seven.',
  ],
  options: [
    {
      id: 'go',
      text: 'Go on Thursday',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'You move your lips until ten past eight. Then a sound comes out, and it is in the right place, with thirty others around it.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'remember', what: 'sings' },
            {
              kind: 'startRoutine',
              id: 'choir',
              title: 'Choir',
              place: 'town',
              time: 'evening',
              days: [4],
              minutes: 120,
              energy: 3,
            },
          ],
        },
      ],
    },
    {
      id: 'hum',
      text: 'Hum in the kitchen',
      outcomes: [
        {
          chance: 1,
          text: ['You have the tune. The neighbor, through the wall, has the other one.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 40, gauges: { social: 40, energy: 50 } },
      choose: 'go',
      expect: { gauges: { social: 10 }, remembers: ['sings'] },
    },
  ],
})
