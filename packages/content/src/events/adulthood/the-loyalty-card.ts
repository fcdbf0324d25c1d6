import { defineEvent } from '../../define-event.ts'

export const theLoyaltyCard = defineEvent({
  id: 'the-loyalty-card',
  kind: 'question',
  category: 'money',
  title: 'Do you collect points',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  importance: 1,
  offline: { kind: 'auto', option: 'no' },
  text: [
    '“Do you collect points?” You have said no to that question some four thousand times. Today the register is new, the girl is new, and she looks at you as if something hung on it.',
    '“Are you collecting the points?” There is a new girl at the register, with a form and a pen ready. You have answered this question in your sleep.',
    '“With the points you could have had a knife by now,” says the girl at the register, looking at what you buy in a year. She has only just started here. She holds out a card.',
  ],
  options: [
    {
      id: 'yes',
      text: '“Yes”',
      outcomes: [
        {
          chance: 1,
          text: [
            'After a year you have a steak knife. After two you have six, and begin to buy things that are to be cut.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'money', by: -3000 },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: '“No, thank you”',
      outcomes: [
        {
          chance: 1,
          text: ['“Neither do I,” she says quietly. You go there more often after that, without points.'],
          effects: [{ kind: 'gauge', of: 'social', by: 3 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, money: 16000, gauges: { happiness: 50 } },
      choose: 'yes',
      roll: 0,
      expect: { gauges: { happiness: 3 }, money: -3000 },
    },
  ],
})
