import { defineEvent } from '../../define-event.ts'

export const dropTable = defineEvent({
  id: 'drop-table',
  kind: 'question',
  category: 'work',
  title: 'Friday, 4:51',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['software'], rung: { from: 0, to: 1 } }],
  trigger: { kind: 'draw', weight: 45 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'You meant to do it on the copy. You’ve typed it into the real one. It took a quarter of a second, and two hundred thousand people’s orders are not there. It is nine minutes to five on a Friday. There’s a backup from last night, you think. Nobody’s looked up yet.',
  ],
  options: [
    {
      id: 'say',
      text: 'Stand up and say it',
      outcomes: [
        {
          chance: 1,
          text: [
            '“I dropped orders. On live.” It’s so quiet that you hear the fans. Then everyone rolls over to you on their chairs. By midnight you’ve lost four hours and not two hundred thousand people. The boss puts up a sign, with the date: It was too easy to do. Not who.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'performance', by: 2 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'remember', what: 'owned-up-at-work' },
          ],
        },
      ],
    },
    {
      id: 'restore',
      text: 'Start the restore, alone, and say that there’s a slowdown',
      energyCost: 10,
      outcomes: [
        {
          chance: 0.5,
          modifiers: [
            { when: { kind: 'job', performance: { from: 60 } }, times: 1.4, why: 'you checked it in the spring' },
          ],
          odds: 'the backup works',
          text: [
            'It comes back a little after six, all but the day. You write a small program to make the day out of emails. You’re the only person alive who knows what happened on that date, including the people it happened to.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'performance', by: 4 },
            { kind: 'remember', what: 'hid-a-mistake' },
          ],
        },
        {
          chance: 0.5,
          odds: 'it does not',
          text: [
            'The backup has been empty since the spring; no one ever checked. By the time you stand up, it’s Saturday, and the first thing they ask is when you knew.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 20 },
            { kind: 'performance', by: -24 },
            { kind: 'remember', what: 'hid-a-mistake' },
          ],
        },
      ],
    },
    {
      id: 'pull',
      text: 'Pull the plug on the second site before it copies your mistake',
      conditions: [{ kind: 'job', performance: { from: 60 } }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You run. You have your hand on the cable at four fifty-eight; it copies on the hour. “What are you doing?” says the boss, and then looks at the clock, and at you, and slowly at the cable.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'performance', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'remember', what: 'owned-up-at-work' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'say',
      roll: 0,
      expect: { gauges: { stress: 10, social: 6 }, remembers: ['owned-up-at-work'] },
    },
  ],
})
