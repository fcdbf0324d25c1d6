import { defineEvent } from '../../define-event.ts'

export const settingTheDate = defineEvent({
  id: 'setting-the-date',
  kind: 'question',
  category: 'love',
  title: 'A Saturday in May',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { partner: { relation: 'partner', age: { from: 18 } } },
  conditions: [{ kind: 'partnered', as: 'engaged' }],
  trigger: { kind: 'waiting', medianDays: 800 },
  cooldownDays: 2000,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'Everybody asks when, and now {partner} does too, with a calendar. There is a Saturday in May that is free, and a Tuesday.',
  ],
  options: [
    {
      id: 'tuesday',
      text: 'The Tuesday, and no fuss',
      outcomes: [
        {
          chance: 1,
          text: [
            'Two witnesses, one of them borrowed from the corridor. {partner} has a thread on {partner.their} sleeve, and you look at it all through the vows.',
          ],
          effects: [{ kind: 'wed', affinity: 10 }],
          remembers: { role: 'partner', as: 'the borrowed witness' },
        },
      ],
    },
    {
      id: 'saturday',
      text: 'The Saturday, and everyone',
      moneyCost: 400_000,
      energyCost: 15,
      outcomes: [
        {
          chance: 1,
          text: [
            'Forty people, a long table, rain until two and then none. Somebody’s grandmother dances with the photographer. {partner} finds you behind the tent to ask whether you are happy.',
          ],
          effects: [
            { kind: 'wed', affinity: 16 },
            { kind: 'gauge', of: 'social', by: 8 },
          ],
          remembers: { role: 'partner', as: 'the ten minutes behind the tent' },
        },
      ],
    },
    {
      id: 'not-this-year',
      text: 'Not this year',
      outcomes: [
        {
          chance: 1,
          text: ['The calendar goes back on its nail. {partner} says May will come round again, and it will.'],
          effects: [
            { kind: 'affinity', role: 'partner', by: -7 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
  ],
})
