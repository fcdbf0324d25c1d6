import { defineEvent } from '../../define-event.ts'

export const thePartnerVote = defineEvent({
  id: 'the-partner-vote',
  kind: 'question',
  category: 'work',
  title: 'One name',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { mate: { relation: 'colleague', age: { from: 26 } } },
  conditions: [{ kind: 'job', ladders: ['law'], rung: { from: 2, to: 2 }, days: 500 }],
  trigger: { kind: 'draw', weight: 58 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'They will make one partner this year. It is you or {mate}; you two have eaten years of takeout on the same carpet. An old man on the committee asks you, over a very good drink, whether {mate} is all right. “We hear there was a bad patch.” There was. You drove {mate.them} to the clinic yourself.',
  ],
  options: [
    {
      id: 'fair',
      text: '“Never better”',
      outcomes: [
        {
          chance: 0.5,
          odds: 'they choose your friend',
          text: [
            'They make {mate}. {mate.They} cries in the stairwell and asks you to hold {mate.their} bag. In the spring {mate.they} puts you up, alone, and it takes four minutes.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: 14 },
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
          followUps: [{ event: 'the-friend-upstairs', afterDays: [300, 600] }],
        },
        {
          chance: 0.5,
          modifiers: [
            { when: { kind: 'job', performance: { from: 60 } }, times: 1.7, why: 'your year was the better one' },
          ],
          odds: 'they choose you',
          text: ['They make you. {mate} sends up the carpet, a square of it, cut out with a box knife, in a frame.'],
          effects: [
            { kind: 'promote' },
            { kind: 'affinity', role: 'mate', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Look into your drink',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is all you do. You get the office with the fireplace. {mate} finds out in the way these things are found out, from an old man over a drink.',
          ],
          effects: [
            { kind: 'promote' },
            { kind: 'affinity', role: 'mate', by: -20 },
            { kind: 'gauge', of: 'happiness', by: -10 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'passed-over-a-friend' },
          ],
        },
      ],
    },
    {
      id: 'both',
      text: 'Tell the committee that it is both of you or neither, by Friday',
      conditions: [
        { kind: 'job', performance: { from: 60 } },
        { kind: 'affinity', role: 'mate', from: 40 },
      ],
      outcomes: [
        {
          chance: 0.6,
          modifiers: [{ when: { kind: 'job', performance: { from: 65 } }, times: 1.7, why: 'they need you' }],
          odds: 'they take both',
          text: [
            'They’ve never been threatened so quietly. They take both, and water the shares. You both sign on the carpet.',
          ],
          effects: [
            { kind: 'promote' },
            { kind: 'affinity', role: 'mate', by: 20 },
            { kind: 'gauge', of: 'happiness', by: 10 },
          ],
        },
        {
          chance: 0.4,
          odds: 'they take neither',
          text: ['They take a man from tax. You and {mate} get drunk, and then you go in on Monday and bill for it.'],
          effects: [
            { kind: 'affinity', role: 'mate', by: 16 },
            { kind: 'performance', by: -6 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'fair',
      roll: 0,
      expect: {
        gauges: { happiness: -4, stress: 4 },
        remembers: ['stood-by-someone'],
        followUp: 'the-friend-upstairs',
      },
    },
  ],
})
