import { defineEvent } from '../../define-event.ts'

export const oneForThirty = defineEvent({
  id: 'one-for-thirty',
  kind: 'question',
  category: 'work',
  title: 'One for thirty',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['care'], rung: { from: 3 } }],
  trigger: { kind: 'draw', weight: 64 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'The owners want the roster to show three aides on nights. You have one, a widow of sixty with a bad knee, for thirty beds. The state comes on Monday. “Just write in two names,” the voice says. “They were scheduled.”',
  ],
  options: [
    {
      id: 'write',
      text: 'Write in the two names',
      outcomes: [
        {
          chance: 1,
          text: [
            'You choose two who quit in the spring. The inspector compliments you on your handwriting. That same week a man on the second floor falls at two in the morning and is found at six.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'gauge', of: 'happiness', by: -9 },
            { kind: 'raise', times: 1.04 },
            { kind: 'remember', what: 'hid-a-mistake' },
          ],
        },
      ],
    },
    {
      id: 'close',
      text: 'Hand the state the true one',
      outcomes: [
        {
          chance: 1,
          text: [
            'They fine the owners and freeze your admissions. You are called a number of things in a conference call. By fall there are three on nights, and you take the third yourself whenever someone is sick.',
          ],
          effects: [
            { kind: 'performance', by: -10 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'energy', by: -8 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
      ],
    },
    {
      id: 'beds',
      text: 'Call the families yourself, bed by bed, and tell them',
      conditions: [{ kind: 'gauge', of: 'social', from: 45 }],
      energyCost: 10,
      outcomes: [
        {
          chance: 1,
          text: [
            'Thirty calls. A dozen come to sit that night, with knitting, with cards; one brings a thermos for the widow. The photographs are in the news before the owners are awake.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 12 },
            { kind: 'performance', by: -4 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 35, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'close',
      roll: 0,
      expect: { gauges: { stress: 6 }, remembers: ['spoke-up-at-work'] },
    },
  ],
})
