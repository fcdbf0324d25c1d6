import { defineEvent } from '../../define-event.ts'

export const theSwimInWinter = defineEvent({
  id: 'the-swim-in-winter',
  kind: 'question',
  category: 'health',
  title: 'A hole and a ladder',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'season', in: ['winter'] }],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'towels' },
  text: [
    'There is a hole in the ice, with a ladder in it, and six people of a certain age in woolen hats who say that it is glorious. One of them is blue.',
  ],
  options: [
    {
      id: 'in',
      text: 'Go in',
      energyCost: 9,
      outcomes: [
        {
          chance: 0.7,
          odds: 'glorious',
          text: [
            'You shout something that you did not know was in you. Afterward everything is warm: the wind, the bench, the tea, the six.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'health', by: 4 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
        {
          chance: 0.3,
          odds: 'not',
          text: ['You are pulled out by two retired teachers. The cold goes with you until March.'],
          effects: [
            { kind: 'gauge', of: 'health', by: -4 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'towels',
      text: 'Hold the towels',
      outcomes: [
        {
          chance: 1,
          text: ['Somebody has to. You hold six towels against your chest and are thanked six times.'],
          effects: [
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, gauges: { happiness: 50, health: 50, social: 50 } },
      choose: 'in',
      roll: 0,
      expect: { gauges: { happiness: 8, health: 4, social: 4 } },
    },
  ],
})
