import { defineEvent } from '../../define-event.ts'

export const settingTheDate = defineEvent({
  id: 'setting-the-date',
  kind: 'question',
  category: 'love',
  title: 'With a calendar',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { partner: { relation: 'partner', age: { from: 18 } } },
  conditions: [{ kind: 'partnered', as: 'engaged' }],
  trigger: { kind: 'waiting', medianDays: 800 },
  cooldownDays: 2000,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'Everybody asks when, and now {partner} does too, with a calendar. City Hall has half an hour in three weeks. The barn at the inn is free in three months.',
  ],
  options: [
    {
      id: 'tuesday',
      text: 'The half hour, and no fuss',
      outcomes: [
        {
          chance: 1,
          text: [
            '{partner} writes it in with a pencil, looks at it, and goes over it with a pen. You need two witnesses. You can think of one.',
          ],
          followUps: [{ event: 'the-half-hour', afterDays: [21, 21] }],
          remembers: { role: 'partner', as: 'the pencil and the pen' },
        },
      ],
    },
    {
      id: 'saturday',
      text: 'The barn, and everyone',
      moneyCost: 400_000,
      energyCost: 15,
      outcomes: [
        {
          chance: 1,
          text: [
            'You lick forty envelopes. {partner} draws the long table on the back of the forty-first, and the two of you move your relations about on it until midnight.',
          ],
          followUps: [{ event: 'the-barn-and-everyone', afterDays: [84, 95] }],
          remembers: { role: 'partner', as: 'the table on the envelope' },
        },
      ],
    },
    {
      id: 'not-this-year',
      text: 'Not this year',
      outcomes: [
        {
          chance: 1,
          text: [
            'The calendar goes back on its nail. {partner} says that there will be another one next year, and there will.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: -7 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
  ],
})
