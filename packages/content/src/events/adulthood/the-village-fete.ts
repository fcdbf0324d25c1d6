import { defineEvent } from '../../define-event.ts'

export const theVillageFete = defineEvent({
  id: 'the-village-fete',
  kind: 'question',
  category: 'play',
  title: 'Hit the nail',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'season', in: ['summer', 'autumn'] }],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 1,
  offline: { kind: 'auto', option: 'cake' },
  text: [
    'A trunk, a hammer, a nail. Three blows and it has to be in. The one before you needed two, and is a head shorter.',
  ],
  options: [
    {
      id: 'hit',
      text: 'Hit',
      energyCost: 5,
      moneyCost: 100,
      outcomes: [
        {
          chance: 0.5,
          odds: 'in',
          text: ['Tock, tock, in. They hang something around your neck. It is gingerbread, and says HONEY.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
        {
          chance: 0.5,
          odds: 'bent',
          text: ['The nail bows to you. So does everybody else.'],
          effects: [
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'cake',
      text: 'Stay by the cakes',
      outcomes: [
        {
          chance: 1,
          text: ['There are nineteen cakes and a woman who has made eleven of them. You do your part.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 4 }, { kind: 'weight', by: 4 }, { kind: 'eat' }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, money: 10200, gauges: { happiness: 50, social: 50 } },
      choose: 'hit',
      roll: 0,
      expect: { gauges: { happiness: 6, social: 3 }, money: -100 },
    },
  ],
})
