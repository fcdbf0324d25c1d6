import { defineEvent } from '../../define-event.ts'

export const theCard = defineEvent({
  id: 'the-card',
  kind: 'question',
  category: 'work',
  title: 'The card',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['warehouse'], rung: { from: 0, to: 1 }, days: 120 }],
  trigger: { kind: 'draw', weight: 51 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'In the parking lot a woman who drives a reach truck gives you a card to sign, the size of a playing card. They need half. There are four hundred of you; they have a hundred and ninety. The company showed a film on it last week with sad music, and after it there was pizza, and your shift leader asked you how your family’s doing, by name.',
  ],
  options: [
    {
      id: 'sign',
      text: 'Sign it',
      outcomes: [
        {
          chance: 1,
          text: [
            'You use the hood of her car. She blows on the ink. By the end of the week they have two hundred and four, and you’ve been moved to the cold dock.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'remember', what: 'signed-the-card' },
          ],
          followUps: [{ event: 'the-count-in-the-lunchroom', afterDays: [30, 80] }],
        },
      ],
    },
    {
      id: 'no',
      text: '“Not this time”',
      outcomes: [
        {
          chance: 1,
          text: [
            'She’s not angry. “It’s your kids’ teeth too,” she says, and goes to the next car. They get to half without you, by one.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'remember', what: 'did-not-sign' },
          ],
          followUps: [{ event: 'the-count-in-the-lunchroom', afterDays: [30, 80] }],
        },
      ],
    },
    {
      id: 'office',
      text: 'Take a card, and take it in to the office',
      outcomes: [
        {
          chance: 1,
          text: [
            'They thank you and ask who gave it to you. You say it was on the ground. They turn it over and over. You’re a lead hand from the first.',
          ],
          effects: [
            { kind: 'raise', times: 1.1 },
            { kind: 'gauge', of: 'happiness', by: -10 },
            { kind: 'gauge', of: 'social', by: -8 },
            { kind: 'remember', what: 'took-the-card-inside' },
          ],
          followUps: [{ event: 'the-count-in-the-lunchroom', afterDays: [30, 80] }],
        },
      ],
    },
    {
      id: 'carry',
      text: 'Take fifty, and do the night shift yourself',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'gauge', of: 'social', from: 55 },
            { kind: 'remembers', what: 'sat-by-the-shampoo' },
          ],
        },
      ],
      energyCost: 10,
      outcomes: [
        {
          chance: 1,
          text: [
            'You do it by the time clock, around midnight; you start with the ones who remember the shampoo. Forty-four. The woman from the reach truck looks at the stack and then sits down on her bumper.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'signed-the-card' },
            { kind: 'remember', what: 'went-on-strike' },
          ],
          followUps: [{ event: 'the-count-in-the-lunchroom', afterDays: [30, 80] }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'sign',
      roll: 0,
      expect: {
        gauges: { stress: 6, social: 6 },
        remembers: ['signed-the-card'],
        followUp: 'the-count-in-the-lunchroom',
      },
    },
  ],
})
