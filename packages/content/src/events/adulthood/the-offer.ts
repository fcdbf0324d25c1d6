import { defineEvent } from '../../define-event.ts'

export const theOffer = defineEvent({
  id: 'the-offer',
  kind: 'question',
  category: 'work',
  title: 'A better chair',
  stages: ['youngAdult', 'adult', 'middleAge'],
  age: { from: 24, to: 55 },
  conditions: [{ kind: 'job', ladders: ['office'], rung: { to: 1 } }],
  trigger: {
    kind: 'waiting',
    medianDays: 1600,
    modifiers: [{ when: { kind: 'gauge', of: 'stress', from: 60 }, times: 0.7 }],
  },
  cooldownDays: 2400,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'They want you for something with a title. The chair has arms. You would be the one who puts down the folders.',
  ],
  options: [
    {
      id: 'lead',
      text: 'Lead people',
      energyCost: 10,
      outcomes: [
        {
          chance: 1,
          text: [
            'You buy a second good shirt. By the end of the month four grown people have cried in your office, one of them from joy.',
          ],
          effects: [
            { kind: 'hire', job: 'office', rung: 2 },
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'remember', what: 'leads' },
          ],
        },
      ],
    },
    {
      id: 'figures',
      text: 'Ask for the quiet room with the figures',
      outcomes: [
        {
          chance: 1,
          text: [
            'They are surprised, and then relieved, since nobody wanted the figures. The figures, it turns out, want you.',
          ],
          effects: [
            { kind: 'hire', job: 'accounts', rung: 1 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'stay-put',
      text: 'Stay where you are',
      outcomes: [
        {
          chance: 1,
          text: [
            'You like your corner, and the plant in it. The chair with arms goes to somebody who has always talked about chairs.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: -5 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 34, employed: true, gauges: { stress: 35 } },
      choose: 'lead',
      expect: { gauges: { stress: 12 }, remembers: ['leads'] },
    },
  ],
})
