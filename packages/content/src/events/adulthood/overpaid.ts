import { defineEvent } from '../../define-event.ts'

export const overpaid = defineEvent({
  id: 'overpaid',
  kind: 'question',
  category: 'money',
  title: 'A zero too many',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', days: 60 }],
  trigger: { kind: 'draw', weight: 4 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'tell', minutes: 5 * 1440 },
  text: ['There is a sum on your account that is nearly yours. Somebody in payroll has leaned on a key.'],
  options: [
    {
      id: 'tell',
      text: 'Tell them',
      outcomes: [
        {
          chance: 1,
          text: [
            'Payroll is one man, Mr Okafor, who has not slept. He takes your hand in both of his. On Friday there is a cake on your desk.',
          ],
          effects: [
            { kind: 'performance', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'wait',
      text: 'Wait, and see who notices',
      outcomes: [
        {
          chance: 0.35,
          odds: 'nobody notices',
          text: ['Nobody notices. You buy nothing with it for a year, and then a very good lamp.'],
          effects: [
            { kind: 'money', by: 240_000 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
        },
        {
          chance: 0.65,
          odds: 'somebody does',
          text: [
            'They notice in the same week. There is a conversation in which nobody uses the word, and everybody thinks it.',
          ],
          effects: [
            { kind: 'performance', by: -14 },
            { kind: 'gauge', of: 'stress', by: 9 },
          ],
        },
      ],
    },
  ],
  examples: [{ given: { age: 35, employed: true }, choose: 'wait', roll: 0.1, expect: { money: 240_000 } }],
})
