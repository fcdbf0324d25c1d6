import { defineEvent } from '../../define-event.ts'

export const theOfferForTheWorkshop = defineEvent({
  id: 'the-offer-for-the-workshop',
  kind: 'question',
  category: 'work',
  title: 'An offer for the shop',
  stages: ['middleAge', 'oldAge'],
  age: { from: 50 },
  conditions: [{ kind: 'job', ladders: ['carpentry'], rung: { from: 4 }, days: 700 }],
  trigger: { kind: 'draw', weight: 74 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'A kitchen chain wants your workshop: the name, the customers, the wood on the racks. It’s more money than you have ever been offered for anything. They’d keep everyone on. They would like you to stay two years, to be seen in it, and for the drawers to have staples.',
  ],
  options: [
    {
      id: 'sell',
      text: 'Sell',
      outcomes: [
        {
          chance: 1,
          text: [
            'The money comes on a Tuesday, all at once. You stand around in your own shop in a clean shirt and shake hands. In the second year they move the machines to a place by the airport, and your best man goes to drive a bus.',
          ],
          effects: [
            { kind: 'money', by: 4_500_000 },
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'remember', what: 'sold-the-workshop' },
          ],
        },
      ],
    },
    {
      id: 'keep',
      text: 'Keep it',
      outcomes: [
        {
          chance: 1,
          text: [
            'You say no on the phone and then go and sweep, though you have people who sweep. The next months are slow and you pay the others first. Then a library job comes in, shelves for forty thousand books, and you need every hand.',
          ],
          effects: [
            { kind: 'money', by: -400_000 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'earned-a-good-name' },
          ],
        },
      ],
    },
    {
      id: 'crew',
      text: 'Offer it to the crew, at half the price, over ten years',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'taught-the-trade' },
            { kind: 'remembers', what: 'stood-by-someone' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'They ask for a night to think. In the morning they are all standing by the band saw with their hats on, and the youngest has been made to speak. You teach them invoices. It is harder to teach than dovetails.',
          ],
          effects: [
            { kind: 'money', by: 1_200_000 },
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'remember', what: 'sold-to-the-crew' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 50, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'keep',
      roll: 0,
      expect: { gauges: { happiness: 6, stress: 6 }, remembers: ['earned-a-good-name'] },
    },
  ],
})
