import { defineEvent } from '../../define-event.ts'

export const debtLetter = defineEvent({
  id: 'debt-letter',
  kind: 'question',
  category: 'money',
  title: 'Final notice',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'debts', from: 150_000, of: ['card'] }],
  trigger: { kind: 'waiting', medianDays: 200 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'drawer', minutes: 5 * 1440 },
  text: [
    'The envelope has a window, and in the window is your name, spelled right for once. They write that they are sorry to write.',
  ],
  options: [
    {
      id: 'call',
      text: 'Telephone, and ask for time',
      energyCost: 8,
      outcomes: [
        {
          chance: 1,
          text: [
            'A woman called Doreen has a form for this. You are not the first, she says; you are not the first today.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: -8 }],
        },
      ],
    },
    {
      id: 'sell',
      text: 'Sell what you can bear to part with',
      energyCost: 14,
      outcomes: [
        {
          chance: 1,
          text: ['The man at the market turns everything over to look for the maker’s name. He pays in small notes.'],
          effects: [
            { kind: 'money', by: 45_000 },
            { kind: 'gauge', of: 'happiness', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'drawer',
      text: 'Put it in the drawer with the others',
      outcomes: [
        {
          chance: 1,
          text: ['The drawer no longer shuts. You move the chair in front of it.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 9 }],
        },
      ],
    },
  ],
  examples: [{ given: { age: 40, gauges: { stress: 40 } }, choose: 'drawer', expect: { gauges: { stress: 9 } } }],
})
