import { defineEvent } from '../../define-event.ts'

export const theQuestion = defineEvent({
  id: 'the-question',
  kind: 'question',
  category: 'love',
  title: 'One knee',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { partner: { relation: 'partner', age: { from: 18 } } },
  conditions: [
    { kind: 'partnered', as: 'dating' },
    { kind: 'affinity', role: 'partner', from: 60 },
    { kind: 'familiarity', role: 'partner', from: 30 },
  ],
  trigger: { kind: 'waiting', medianDays: 4500 },
  cooldownDays: 2400,
  importance: 8,
  offline: { kind: 'hold' },
  text: [
    '{partner} goes down on one knee in the supermarket, between rice and pulses, to reach the lowest shelf. {partner.They} {partner|stays|stay} down there. “While I am here,” {partner.they} {partner|says|say}.',
  ],
  options: [
    {
      id: 'yes',
      text: 'Yes',
      outcomes: [
        {
          chance: 1,
          text: ['You both cry in front of the lentils. A boy with a basket asks if he can get past.'],
          effects: [{ kind: 'engage' }],
          remembers: { role: 'partner', as: 'the lentils' },
        },
      ],
    },
    {
      id: 'not-yet',
      text: '“Ask me again when we have eaten.”',
      outcomes: [
        {
          chance: 1,
          text: [
            '{partner} laughs, and gets up, and the knee cracks. {partner.They} {partner|does|do} not ask again that year.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: -10 },
            { kind: 'gauge', of: 'stress', by: 5 },
          ],
        },
      ],
    },
  ],
})
