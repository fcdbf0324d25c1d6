import { defineEvent } from '../../define-event.ts'

export const aPairOfShoes = defineEvent({
  id: 'a-pair-of-shoes',
  kind: 'question',
  category: 'growth',
  title: 'A shoebox',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'keep', minutes: 4320 },
  text: [
    'A box is left for you at the front desk of the precinct. It is a pair of shoes, not new, black, resoled. In the left one there’s a note: I got a job where you can wear sneakers. I thought you should have these. Are you a ten?',
  ],
  options: [
    {
      id: 'keep',
      text: 'Put them on the shelf over your desk',
      outcomes: [
        {
          chance: 1,
          text: ['They are there through three partners and two captains. Recruits ask. You tell some of them.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'wear',
      text: 'You’re a ten. Wear them',
      conditions: [{ kind: 'gauge', of: 'happiness', from: 30 }],
      outcomes: [
        {
          chance: 1,
          text: ['They pinch.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'eggs',
      text: 'Find out where he works, and take him for eggs',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'He has two fried, and looks better than you do. He doesn’t say thanks, and you don’t say anything about it either; he explains to you for an hour how refrigeration works. It’s really very interesting. You do it every year.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'meet', affinity: 45 },
          ],
        },
      ],
    },
  ],
})
