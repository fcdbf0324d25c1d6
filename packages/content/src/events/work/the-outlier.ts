import { defineEvent } from '../../define-event.ts'

export const theOutlier = defineEvent({
  id: 'the-outlier',
  kind: 'question',
  category: 'work',
  title: 'Mouse nineteen',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['research'], rung: { from: 0, to: 1 } }],
  trigger: { kind: 'draw', weight: 48 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'The result is beautiful without mouse nineteen. “It was sick,” says the postdoc, “look at it.” You’ve weighed it every morning for five months, and it’s the healthiest animal in the room: it only won’t do what the paper says. The journal would like the figures by Monday. Your name will be fifth.',
  ],
  options: [
    {
      id: 'drop',
      text: 'Drop it',
      outcomes: [
        {
          chance: 1,
          text: [
            'The line goes up like a staircase. You have the cover framed. Mouse nineteen dies at a great age, behind the copier, in a shoebox with a lettuce leaf.',
          ],
          effects: [
            { kind: 'performance', by: 8 },
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'remember', what: 'dropped-nineteen' },
          ],
          followUps: [{ event: 'the-replication', afterDays: [500, 1000] }],
        },
      ],
    },
    {
      id: 'keep',
      text: 'Keep it in, and say so in a footnote',
      outcomes: [
        {
          chance: 1,
          text: [
            'They take the footnote out in proof. You see it only when it’s printed. You’ve kept your own notebook, bound, in ink, with all nineteen.',
          ],
          effects: [
            { kind: 'performance', by: -3 },
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'remember', what: 'kept-the-notebook' },
          ],
          followUps: [{ event: 'the-replication', afterDays: [500, 1000] }],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Ask what mouse nineteen knows that the others don’t',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'diploma', atLeast: 'master' },
            { kind: 'job', performance: { from: 60 } },
          ],
        },
      ],
      energyCost: 10,
      outcomes: [
        {
          chance: 1,
          text: [
            'You ask it for a year, at night, with a borrowed centrifuge. It’s not sick: it is missing one gene. That’s the paper; the other one was the footnote. You are first on it.',
          ],
          effects: [
            { kind: 'performance', by: 16 },
            { kind: 'raise', times: 1.06 },
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'remember', what: 'the-paper-on-nineteen' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'drop',
      roll: 0,
      expect: { gauges: { happiness: -3 }, remembers: ['dropped-nineteen'], followUp: 'the-replication' },
    },
  ],
})
