import { defineEvent } from '../../define-event.ts'

export const rentGoesUp = defineEvent({
  id: 'rent-goes-up',
  kind: 'question',
  category: 'home',
  title: 'Dear tenant',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'livesIn', home: 'rented' }],
  trigger: { kind: 'draw', weight: 8 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'pay', minutes: 5 * 1440 },
  text: ['The landlord has had the stairwell painted, and writes to say what that is worth to you.'],
  options: [
    {
      id: 'pay',
      text: 'Pay what he asks for the year',
      outcomes: [
        {
          chance: 1,
          text: ['You pay. The stairwell is the color of a filling.'],
          effects: [
            { kind: 'money', by: -90_000 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'union',
      text: 'Go to the tenants’ association',
      energyCost: 12,
      outcomes: [
        {
          chance: 0.65,
          odds: 'they stop it',
          text: [
            'Mrs Adeyemi has been waiting for this since before the last landlord. She has a folder. He withdraws the letter, and the paint stays.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 6 }],
        },
        {
          chance: 0.35,
          odds: 'they do not',
          text: ['The law is on his side by a comma. Mrs Adeyemi takes it harder than you do.'],
          effects: [
            { kind: 'money', by: -90_000 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
  ],
  examples: [{ given: { age: 30, money: 200_000 }, choose: 'pay', expect: { money: -90_000 } }],
})
