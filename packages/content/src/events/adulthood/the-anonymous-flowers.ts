import { defineEvent } from '../../define-event.ts'

export const theAnonymousFlowers = defineEvent({
  id: 'the-anonymous-flowers',
  kind: 'question',
  category: 'love',
  title: 'No card',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { partner: { relation: ['spouse', 'partner'] } },
  trigger: { kind: 'draw', weight: 7 },
  importance: 2,
  offline: { kind: 'auto', option: 'office' },
  text: ['Flowers, for you, without a card. {partner} looks at them, then at you, and says what a nice vase that is.'],
  options: [
    {
      id: 'thank',
      text: 'Thank {partner}',
      outcomes: [
        {
          chance: 0.6,
          odds: 'it was',
          text: [
            '“I wondered how long you would take,” says {partner}. It was for the day on which you first missed the same bus.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
        {
          chance: 0.4,
          odds: 'it was not',
          text: [
            '“I wish it had been me,” says {partner}, and goes out. There are two bunches now. The first was for the woman on the third floor.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'office',
      text: 'Call the florist',
      outcomes: [
        {
          chance: 1,
          text: [
            'They were for number sixteen. You carry them there, and see a face that you would not have wanted to miss.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: -1 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 25, gauges: { happiness: 50 } }, choose: 'thank', roll: 0, expect: { gauges: { happiness: 5 } } },
  ],
})
