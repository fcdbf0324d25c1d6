import { defineEvent } from '../../define-event.ts'

export const theRatio = defineEvent({
  id: 'the-ratio',
  kind: 'question',
  category: 'work',
  title: 'One to nine',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['nursing'], rung: { from: 0, to: 2 }, days: 300 }],
  trigger: { kind: 'draw', weight: 48 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'One nurse to nine beds. They have promised one to six for three years. The union votes tonight in a church hall. If you go out, it will be on Sunday at seven, and your beds will go to agency nurses you would not trust with a houseplant.',
  ],
  options: [
    {
      id: 'vote',
      text: 'Vote to strike',
      outcomes: [
        {
          chance: 1,
          text: [
            'It carries, four to one. Your feet hurt and you have never sung so much. A man in a wheelchair is pushed out by his wife to bring you doughnuts, and then the manager comes down in a good coat.',
          ],
          effects: [
            { kind: 'remember', what: 'went-on-strike' },
            { kind: 'money', by: -180_000 },
            { kind: 'gauge', of: 'social', by: 10 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
          followUps: [{ event: 'the-picket', afterDays: [8, 12] }],
        },
      ],
    },
    {
      id: 'against',
      text: 'Vote against, and go out if they go',
      outcomes: [
        {
          chance: 1,
          text: [
            'You put your hand up with the twenty, in front of everybody. On Sunday you’re there at seven with the rest, with a thermos. They make room.',
          ],
          effects: [
            { kind: 'remember', what: 'went-on-strike' },
            { kind: 'money', by: -180_000 },
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'gauge', of: 'stress', by: 8 },
          ],
          followUps: [{ event: 'the-picket', afterDays: [8, 12] }],
        },
      ],
    },
    {
      id: 'cross',
      text: 'Stay at the beds',
      outcomes: [
        {
          chance: 1,
          text: [
            'You walk in by the loading dock, past faces that you know by first names. Inside it’s you and a nurse from another state who asks where the gloves are. You don’t sit down for a week.',
          ],
          effects: [
            { kind: 'remember', what: 'crossed-the-line' },
            { kind: 'money', by: 240_000 },
            { kind: 'gauge', of: 'social', by: -14 },
            { kind: 'gauge', of: 'stress', by: 14 },
          ],
          followUps: [{ event: 'the-ninth-day-inside', afterDays: [8, 12] }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'vote',
      roll: 0,
      expect: { gauges: { social: 10, stress: 6 }, remembers: ['went-on-strike'], followUp: 'the-picket' },
    },
  ],
})
