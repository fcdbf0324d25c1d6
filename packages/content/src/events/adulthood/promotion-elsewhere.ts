import { defineEvent } from '../../define-event.ts'

export const promotionElsewhere = defineEvent({
  id: 'promotion-elsewhere',
  kind: 'question',
  category: 'work',
  title: 'Two hundred miles',
  stages: ['youngAdult', 'adult', 'middleAge'],
  age: { from: 24, to: 56 },
  conditions: [{ kind: 'job', rung: { from: 1, to: 3 }, performance: { from: 50 }, partTime: false, days: 500 }],
  trigger: { kind: 'waiting', medianDays: 2600 },
  cooldownDays: 2200,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'There is a better place, with a door that shuts. It is two hundred miles from here. They would like to know by Monday, and they have already looked up the trains.',
  ],
  options: [
    {
      id: 'go',
      text: 'Go',
      energyCost: 20,
      outcomes: [
        {
          chance: 1,
          text: [
            'Everything you own fits into a van, which is a relief and an insult. The new town has a river on the wrong side. By spring you know three people and a baker.',
          ],
          effects: [
            { kind: 'promote' },
            { kind: 'gauge', of: 'social', by: -12 },
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'remember', what: 'moved-for-work' },
          ],
        },
      ],
    },
    {
      id: 'bargain',
      text: 'Ask for the money without the miles',
      energyCost: 8,
      outcomes: [
        {
          chance: 0.4,
          odds: 'they pay to keep you',
          text: ['They look pained, and then they sign. You have your river on the right side, and a better figure.'],
          effects: [
            { kind: 'raise', times: 1.07 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
        {
          chance: 0.6,
          odds: 'they remember that you asked',
          text: [
            '“We had thought you were ambitious,” they say, kindly. The door that shuts goes to somebody called Brandt.',
          ],
          effects: [{ kind: 'performance', by: -5 }],
        },
      ],
    },
    {
      id: 'stay',
      text: 'Stay where your friends are',
      outcomes: [
        {
          chance: 1,
          text: ['On Monday you say no, and on Monday evening everybody you know is in one kitchen, by accident.'],
          effects: [
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 35, employed: true, gauges: { stress: 30, social: 60 } },
      choose: 'go',
      expect: { gauges: { stress: 10, social: -12 }, remembers: ['moved-for-work'] },
    },
  ],
})
