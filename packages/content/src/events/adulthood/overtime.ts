import { defineEvent } from '../../define-event.ts'

export const overtime = defineEvent({
  id: 'overtime',
  kind: 'question',
  category: 'work',
  title: 'Just until Thursday',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'employed', is: true }],
  setting: 'work',
  trigger: { kind: 'draw', weight: 12 },
  cooldownDays: 2000,
  importance: 4,
  offline: { kind: 'deadline', option: 'go-home', minutes: 1440 },
  text: [
    'It is twenty to six. The boss puts a folder on your desk the way one puts down a cat. “Just until Thursday.”',
    'Two people are out sick and the third has resigned by text message. They are all looking at you, kindly.',
  ],
  options: [
    {
      id: 'stay',
      text: 'Stay',
      energyCost: 15,
      outcomes: [
        {
          chance: 0.45,
          odds: 'it is noticed',
          text: [
            'On Friday there is a conversation with the door closed, and a figure on a piece of paper, and the figure is better.',
          ],
          effects: [
            { kind: 'raise', times: 1.06 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
        },
        {
          chance: 0.55,
          odds: 'it is expected from now on',
          text: ['They thank you by name in an e-mail to everyone. It is misspelled. They pay the hours.'],
          effects: [
            { kind: 'money', by: 18_000 },
            { kind: 'gauge', of: 'stress', by: 9 },
          ],
        },
      ],
    },
    {
      id: 'go-home',
      text: 'Go home',
      outcomes: [
        {
          chance: 1,
          text: [
            'You take the long way, past the swimming pool, where the windows are lit. On Thursday it turns out that it was due in March.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 35, employed: true, gauges: { stress: 35 } },
      choose: 'stay',
      roll: 0.8,
      expect: { money: 18_000, gauges: { stress: 9 } },
    },
  ],
})
