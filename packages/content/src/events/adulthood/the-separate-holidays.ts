import { defineEvent } from '../../define-event.ts'

export const theSeparateHolidays = defineEvent({
  id: 'the-separate-holidays',
  kind: 'question',
  category: 'love',
  title: 'Mountains, or the sea',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { partner: { relation: ['spouse', 'partner'] } },
  trigger: { kind: 'draw', weight: 7 },
  importance: 3,
  offline: { kind: 'auto', option: 'home' },
  text: [
    '{partner} wants to go to the mountains and you want to go to the sea. It has been so since you met, and each year one of you has been generous.',
  ],
  options: [
    {
      id: 'mountains',
      text: 'The mountains',
      moneyCost: 60000,
      outcomes: [
        {
          chance: 1,
          text: [
            'You walk up to where there is nothing more to walk up to. {partner} says nothing, and looks so happy that you look at that.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 8 },
            { kind: 'gauge', of: 'health', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'apart',
      text: 'Each his own, for a week',
      moneyCost: 60000,
      outcomes: [
        {
          chance: 1,
          text: [
            'You swim. You eat when you are hungry. On the fifth day you buy a postcard and have, it turns out, a good deal to say.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'affinity', role: 'partner', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'home',
      text: 'Stay at home, and tell nobody',
      outcomes: [
        {
          chance: 1,
          text: [
            'You take the telephone off the hook and are at nobody’s disposal, on the balcony, for nine days. It is both, in a way.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'affinity', role: 'partner', by: 3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, money: 130000, gauges: { health: 50 } },
      choose: 'mountains',
      roll: 0,
      expect: { gauges: { health: 2 }, money: -60000 },
    },
  ],
})
