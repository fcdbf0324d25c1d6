import { defineEvent } from '../../define-event.ts'

export const theAnniversaryAlone = defineEvent({
  id: 'the-anniversary-alone',
  kind: 'question',
  category: 'loss',
  title: 'The fourteenth',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: {
    lost: {
      relation: ['mother', 'father', 'spouse', 'son', 'daughter', 'sister', 'brother', 'friend'],
      status: 'dead',
    },
  },
  trigger: { kind: 'draw', weight: 7 },
  importance: 4,
  offline: { kind: 'auto', option: 'friend' },
  text: ['It is the day. Nobody else knows that it is the day, now that {lost} does not.'],
  options: [
    {
      id: 'grave',
      text: 'Go there, with the small rake',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'You do the edges, and tell the news in order. A woman two rows on is doing the same. You nod, over the watering cans.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -7 },
            { kind: 'gauge', of: 'happiness', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'friend',
      text: 'Tell somebody',
      outcomes: [
        {
          chance: 0.7,
          odds: 'it was right',
          text: [
            'You say it at the register, of all places. “Mine is in May,” says the cashier, and holds your change a little longer.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
        {
          chance: 0.3,
          odds: 'it was not',
          text: ['There is a pause, and then the weather. You carry it home as it was.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 3 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 36, gauges: { stress: 50, happiness: 50 } },
      choose: 'grave',
      roll: 0,
      expect: { gauges: { stress: -7, happiness: 1 } },
    },
  ],
})
