import { defineEvent } from '../../define-event.ts'

export const theBoyWhoCannotRead = defineEvent({
  id: 'the-boy-who-cannot-read',
  kind: 'question',
  category: 'work',
  title: 'Fifteen',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['teaching'], rung: { from: 1, to: 2 } }],
  trigger: { kind: 'draw', weight: 48 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'send', minutes: 4320 },
  text: [
    'He’s fifteen, and he can’t read. He has gotten this far on charm, on a memory like a tape recorder, and on breaking things just before his turn. You find out because you’ve handed out the page upside down, and he’s the one who is “reading” it. He knows that you know. He picks up a chair.',
  ],
  options: [
    {
      id: 'teach',
      text: '“Put it down by my desk. Four o’clock, every day”',
      energyCost: 8,
      outcomes: [
        {
          chance: 1,
          text: [
            'He comes, to your surprise, by the back stairs so no one will see. You begin with the labels on his own shoes. It takes a year to get to a page. He reads it to you with sweat running off his nose, and then, without a pause, the next.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'performance', by: -2 },
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'remember', what: 'taught-the-trade' },
          ],
          followUps: [{ event: 'the-permission-slip', afterDays: [400, 900] }],
        },
      ],
    },
    {
      id: 'send',
      text: 'Fill out the form for special services',
      outcomes: [
        {
          chance: 1,
          text: [
            'There’s a wait of fourteen months for the test. He throws the chair after all, on another day, in another room. They have an empty seat, and you have the form, stamped.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
          followUps: [{ event: 'the-permission-slip', afterDays: [400, 900] }],
        },
      ],
    },
    {
      id: 'class',
      text: 'Let him run the projector, and have the whole class read the screen aloud, all year',
      conditions: [{ kind: 'job', performance: { from: 50 } }],
      outcomes: [
        {
          chance: 1,
          text: [
            'No one knows but you and him. He has to know where to stop. By the end he’s stopping a beat before the period.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'performance', by: 3 },
            { kind: 'remember', what: 'taught-the-trade' },
          ],
          followUps: [{ event: 'the-permission-slip', afterDays: [400, 900] }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'teach',
      roll: 0,
      expect: { gauges: { happiness: 9, social: 4 }, remembers: ['taught-the-trade'], followUp: 'the-permission-slip' },
    },
  ],
})
