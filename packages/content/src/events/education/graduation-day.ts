import { defineEvent } from '../../define-event.ts'

export const graduationDay = defineEvent({
  id: 'graduation-day',
  kind: 'question',
  category: 'school',
  title: 'In alphabetical order',
  stages: ['adolescence', 'youngAdult'],
  age: { from: 16, to: 30 },
  conditions: [
    { kind: 'studies', for: ['highSchool', 'bachelor'] },
    { kind: 'schoolYear', left: 0 },
    { kind: 'season', in: ['spring'] },
  ],
  trigger: { kind: 'draw', weight: 18 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'take-mint', minutes: 1440 },
  text: [
    'Rehearsal for the day itself. You will sit on a folding chair between two people whose names begin like yours, and have hardly spoken to in four years. One of them offers you a mint.',
  ],
  options: [
    {
      id: 'take-mint',
      text: 'Take the mint, and talk',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'It turns out that you would have liked each other very much. There are nine days left, and you use them.',
          ],
          effects: [
            { kind: 'meet', affinity: 25 },
            { kind: 'gauge', of: 'social', by: 8 },
          ],
        },
        {
          chance: 0.5,
          text: ['You agree that the chairs are hard. On the day you nod to each other like old soldiers.'],
          effects: [{ kind: 'gauge', of: 'social', by: 4 }],
        },
      ],
    },
    {
      id: 'call-family',
      text: 'Save four seats',
      energyCost: 3,
      outcomes: [
        {
          chance: 1,
          text: [
            'They come an hour early and take pictures of an empty stage. When your name is read out, one of them whistles with two fingers.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'look-round',
      text: 'Look around, once, slowly',
      outcomes: [
        {
          chance: 1,
          text: [
            'The flags, the bad loudspeaker, the smell of cut grass. You tell yourself to remember it, and, unusually, you will.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'remember', what: 'looked-round' },
          ],
        },
      ],
    },
  ],
  examples: [{ given: { age: 16 }, choose: 'take-mint', roll: 0.01, expect: { says: 'It turns out that you' } }],
})
