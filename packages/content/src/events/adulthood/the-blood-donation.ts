import { defineEvent } from '../../define-event.ts'

export const theBloodDonation = defineEvent({
  id: 'the-blood-donation',
  kind: 'question',
  category: 'health',
  title: 'Very nearly a pint',
  stages: ['youngAdult', 'adult', 'middleAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'later' },
  text: [
    'The bus stands on the square, white, with a red drop on it. They are short of yours, says the girl with the clipboard, and takes in her breath as if it were bad manners.',
  ],
  options: [
    {
      id: 'give',
      text: 'Roll up your sleeve',
      energyCost: 8,
      outcomes: [
        {
          chance: 1,
          text: [
            'It is dark, and warm, and there is more of it where that came from. You get a cookie. In October a card arrives: it has been used.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'health', by: -1 },
            { kind: 'remember', what: 'gave-blood' },
          ],
        },
      ],
    },
    {
      id: 'later',
      text: '“Next time”',
      outcomes: [
        {
          chance: 1,
          text: ['She gives you a balloon all the same. You walk about with it, for lack of a child.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 1 },
            { kind: 'gauge', of: 'stress', by: -1 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, gauges: { happiness: 50, health: 50 } },
      choose: 'give',
      roll: 0,
      expect: { gauges: { happiness: 6, health: -1 }, remembers: ['gave-blood'] },
    },
  ],
})
