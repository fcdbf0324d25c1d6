import { defineEvent } from '../../define-event.ts'

export const phoneCallHome = defineEvent({
  id: 'phone-call-home',
  kind: 'question',
  category: 'family',
  title: 'It rings',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { parent: { relation: ['mother', 'father'] } },
  trigger: { kind: 'draw', weight: 10 },
  cooldownDays: 2000,
  importance: 3,
  offline: { kind: 'auto', option: 'later' },
  text: [
    '{parent} is calling. It is either the printer or something that {parent.they} will get to after twenty minutes of the printer.',
    'Sunday, ten past seven. It rings the way it only rings on a Sunday at ten past seven. {parent}.',
  ],
  options: [
    {
      id: 'take',
      text: 'Take the call',
      energyCost: 5,
      outcomes: [
        {
          chance: 1,
          text: [
            'It was the printer. Then the hedge, then the neighbor’s knee, and then, with the coat already half on: “I am glad you are well, you know.”',
          ],
          effects: [
            { kind: 'affinity', role: 'parent', by: 4 },
            { kind: 'familiarity', role: 'parent', by: 10 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
          remembers: { role: 'parent', as: 'the calls on Sundays' },
        },
      ],
    },
    {
      id: 'visit',
      text: 'Get on a train instead',
      energyCost: 12,
      moneyCost: 6_500,
      outcomes: [
        {
          chance: 1,
          text: [
            'The printer had no paper. You eat twice, against your will, and are sent off with soup in a jar that must come back.',
          ],
          effects: [
            { kind: 'affinity', role: 'parent', by: 9 },
            { kind: 'familiarity', role: 'parent', by: 18 },
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'eat' },
          ],
          remembers: { role: 'parent', as: 'the visit because of the printer' },
        },
      ],
    },
    {
      id: 'later',
      text: 'Let it ring',
      outcomes: [
        {
          chance: 1,
          text: ['You will call back. You write it on a piece of paper, and put something on the paper.'],
          effects: [
            { kind: 'affinity', role: 'parent', by: -2 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 32, money: 20_000, gauges: { happiness: 60 } },
      choose: 'visit',
      expect: { money: -6_500, gauges: { happiness: 7, energy: -12 } },
    },
  ],
})
