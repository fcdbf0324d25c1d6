import { defineEvent } from '../../define-event.ts'

export const theTaxiDriver = defineEvent({
  id: 'the-taxi-driver',
  kind: 'question',
  category: 'chance',
  title: 'He used to be a surgeon',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'ask' },
  text: [
    'The driver has very clean hands, and takes the corners as if they might wake up. In another country, he says to the mirror, he was a heart surgeon.',
  ],
  options: [
    {
      id: 'ask',
      text: 'Ask him about hearts',
      outcomes: [
        {
          chance: 1,
          text: [
            'They are smaller than one thinks, he says, and they want to. That is what surprises one each time: they want to. You have driven twice around the block by then.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'tip',
      text: 'Give him a large note',
      moneyCost: 5000,
      outcomes: [
        {
          chance: 1,
          text: ['He looks at it, and gives you the change, to the cent. “I am only driving,” he says kindly.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, gauges: { happiness: 50, stress: 50 } },
      choose: 'ask',
      roll: 0,
      expect: { gauges: { happiness: 5, stress: -2 } },
    },
  ],
})
