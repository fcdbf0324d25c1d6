import { defineEvent } from '../../define-event.ts'

export const theHearingAid = defineEvent({
  id: 'the-hearing-aid',
  kind: 'question',
  category: 'health',
  title: 'Pardon',
  stages: ['oldAge'],
  cast: { friend: { relation: 'friend' } },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'nod' },
  text: [
    'They all speak so softly now. {friend} has said something for the third time, and you have laughed, in case it was a joke. It was not a joke.',
  ],
  options: [
    {
      id: 'get',
      text: 'Have your ears seen to',
      energyCost: 6,
      moneyCost: 90000,
      outcomes: [
        {
          chance: 1,
          text: [
            'Paper! It rustles! On the way home you are overtaken by your own footsteps. By evening you know what the neighbors quarrel about, and are on her side.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 7 },
            { kind: 'gauge', of: 'health', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'nod',
      text: 'Go on nodding',
      outcomes: [
        {
          chance: 1,
          text: ['One agrees to a surprising amount in this way. You are now, it seems, the treasurer of something.'],
          effects: [
            { kind: 'gauge', of: 'social', by: -2 },
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 70, money: 190000, gauges: { social: 50, health: 50 } },
      choose: 'get',
      roll: 0,
      expect: { gauges: { social: 7, health: 2 }, money: -90000 },
    },
  ],
})
