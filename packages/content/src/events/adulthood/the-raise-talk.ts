import { defineEvent } from '../../define-event.ts'

export const theRaiseTalk = defineEvent({
  id: 'the-raise-talk',
  kind: 'question',
  category: 'work',
  title: 'What you are worth',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'employed', is: true }],
  trigger: { kind: 'draw', weight: 8 },
  cooldownDays: 1400,
  importance: 5,
  offline: { kind: 'deadline', option: 'weather', minutes: 4320 },
  text: [
    'You have rehearsed it in the shower. Now you sit across the desk, and the figure that you were going to name has become a very small animal in your mouth.',
  ],
  options: [
    {
      id: 'ask',
      text: 'Name the figure',
      outcomes: [
        {
          chance: 0.45,
          odds: 'they say yes',
          text: [
            'There is a silence, which you had been told to leave alone. You leave it alone. “All right,” says the desk.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'raise', percent: 6 },
          ],
        },
        {
          chance: 0.55,
          odds: 'they say no',
          text: ['“Not this year.” You thank them for it, and wonder about that, all the way down the stairs.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'happiness', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'weather',
      text: 'Talk about the new printer',
      outcomes: [
        {
          chance: 1,
          text: ['It is a good printer. You agree on that, the two of you.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 3 }],
        },
      ],
    },
  ],
  examples: [{ given: { age: 35, gauges: { stress: 30 } }, choose: 'weather', expect: { gauges: { stress: 3 } } }],
})
