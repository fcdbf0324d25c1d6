import { defineEvent } from '../../define-event.ts'

export const theFirstChristmasWithout = defineEvent({
  id: 'the-first-christmas-without',
  kind: 'question',
  category: 'loss',
  title: 'One chair fewer',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { father: { relation: 'father', status: 'dead' } },
  conditions: [
    { kind: 'season', in: ['winter'] },
    { kind: 'diedWithin', role: 'father', days: 365 },
  ],
  trigger: { kind: 'draw', weight: 24 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'You are laying the table, and have put out one plate too many. You know whose. Everyone has seen it, and nobody says anything.',
  ],
  options: [
    {
      id: 'leave',
      text: 'Leave the plate',
      outcomes: [
        {
          chance: 1,
          text: [
            '{father} is talked about all evening, in the present tense. Somebody tells the one about the two fish, and tells it badly, as he did.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'clear',
      text: 'Clear it away',
      outcomes: [
        {
          chance: 1,
          text: [
            'You wash it, dry it, and put it back on the pile. It takes you some time to come out of the kitchen.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: 3 }],
        },
      ],
    },
  ],
  examples: [{ given: { age: 45, gauges: { happiness: 50 } }, choose: 'leave', expect: { gauges: { happiness: 6 } } }],
})
