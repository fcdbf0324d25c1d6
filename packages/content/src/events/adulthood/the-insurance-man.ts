import { defineEvent } from '../../define-event.ts'

export const theInsuranceMan = defineEvent({
  id: 'the-insurance-man',
  kind: 'question',
  category: 'money',
  title: 'What if',
  stages: ['adult'],
  conditions: [{ kind: 'not', of: { kind: 'ill', illness: 'dementia' } }],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'coffee' },
  text: [
    'He has a folder and a soft voice. What if there is a fire; what if there is a flood; what if, and he closes the folder for this, it is you.',
  ],
  options: [
    {
      id: 'sign',
      text: 'Sign for the middle one',
      moneyCost: 24000,
      outcomes: [
        {
          chance: 1,
          text: [
            'You are insured against hail, lightning, and animals of a certain size. You sleep a little better, or in any case it is paid for.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: -6 }],
        },
      ],
    },
    {
      id: 'coffee',
      text: 'Give him coffee',
      outcomes: [
        {
          chance: 1,
          text: [
            'He had a shop once, it burned. He was not insured. He drinks two cups, and forgets to leave the leaflet.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 3 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 36, money: 58000, gauges: { stress: 50 } },
      choose: 'sign',
      roll: 0,
      expect: { gauges: { stress: -6 }, money: -24000 },
    },
  ],
})
