import { defineEvent } from '../../define-event.ts'

export const theSecondHandSuit = defineEvent({
  id: 'the-second-hand-suit',
  kind: 'question',
  category: 'money',
  title: 'In the inside pocket',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'back' },
  text: [
    'You have bought a coat, second-hand. In the inside pocket there are three hundred dollars, in an envelope that says “for the dentist”.',
  ],
  options: [
    {
      id: 'back',
      text: 'Take it back to the shop',
      energyCost: 5,
      outcomes: [
        {
          chance: 0.6,
          odds: 'she comes for it',
          text: ['A very old lady with a hand before her mouth. “I thought I had eaten it,” she says.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 7 }],
        },
        {
          chance: 0.4,
          odds: 'nobody does',
          text: ['Nobody comes. After a year the shop gives it to you. You take it to the dentist’s.'],
          effects: [
            { kind: 'money', by: 30000 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'keep',
      text: 'It is your coat',
      outcomes: [
        {
          chance: 1,
          text: [
            'It was your coat, and it is your three hundred. In the winter you get toothache, which proves nothing.',
          ],
          effects: [
            { kind: 'money', by: 30000 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'health', by: -1 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 25, gauges: { happiness: 50 } }, choose: 'back', roll: 0, expect: { gauges: { happiness: 7 } } },
  ],
})
