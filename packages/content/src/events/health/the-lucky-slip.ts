import { defineEvent } from '../../define-event.ts'

export const theLuckySlip = defineEvent({
  id: 'the-lucky-slip',
  kind: 'question',
  category: 'chance',
  title: 'The slip of paper',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { friend: { relation: 'friend' } },
  age: { from: 21 },
  conditions: [{ kind: 'not', of: { kind: 'habit', habit: 'gambling' } }],
  trigger: { kind: 'draw', weight: 4 },
  cooldownDays: 2400,
  importance: 4,
  offline: { kind: 'deadline', option: 'watch', minutes: 2880 },
  text: [
    '{friend} knows somebody who knows a horse. There is a slip of paper, a pen on a chain, and a horse by the name of Monday’s Child.',
  ],
  options: [
    {
      id: 'five',
      text: 'Five dollars, for company',
      moneyCost: 500,
      outcomes: [
        {
          chance: 1,
          text: ['It comes in fourth, with dignity. You have had more for five dollars, but not often.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'familiarity', role: 'friend', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'hundred',
      text: 'A hundred, on the nose',
      moneyCost: 10000,
      outcomes: [
        {
          chance: 0.15,
          odds: 'it wins',
          text: [
            'Monday’s Child wins by a neck. You are given an envelope, and a feeling which you would like to have again.',
          ],
          effects: [
            { kind: 'money', by: 60000 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'startHabit', habit: 'gambling' },
          ],
        },
        {
          chance: 0.85,
          odds: 'it does not',
          text: ['It runs as it would have run without your hundred dollars.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: -4 }],
        },
      ],
    },
    {
      id: 'watch',
      text: 'Look at the horses',
      outcomes: [
        {
          chance: 1,
          text: ['They are very large, and they do not know about any of it.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -3 }],
        },
      ],
    },
  ],
})
