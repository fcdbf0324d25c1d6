import { defineEvent } from '../../define-event.ts'

export const theChiefsFootage = defineEvent({
  id: 'the-chiefs-footage',
  kind: 'question',
  category: 'work',
  title: 'Sixteen minutes',
  stages: ['middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['police'], rung: { from: 4 } }],
  trigger: { kind: 'draw', weight: 96 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'There are sixteen minutes of it, and the last two are as bad as you’ve ever seen. The officer is twenty-four; you pinned his badge on. The mayor would like to wait until after the vote, the union until after the hearing, and the mother until never, or now: she changes her mind on the phone while you listen.',
  ],
  options: [
    {
      id: 'hold',
      text: 'Wait until after the vote',
      outcomes: [
        {
          chance: 1,
          text: [
            'It comes out a week before it, from a laptop, cut down to the forty worst seconds. There’s fire on two avenues. They ask you on the steps what you knew and when, and you do know, to the hour.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 20 },
            { kind: 'performance', by: -14 },
            { kind: 'gauge', of: 'happiness', by: -10 },
            { kind: 'remember', what: 'hid-a-mistake' },
          ],
        },
      ],
    },
    {
      id: 'show',
      text: 'Show it tonight, all sixteen minutes, with the mother’s leave',
      conditions: [{ kind: 'gauge', of: 'social', from: 40 }],
      energyCost: 8,
      outcomes: [
        {
          chance: 1,
          text: [
            'You sit with her first, and she holds your sleeve through it. Then everyone sees it. There’s a march, the biggest there has been, with children on shoulders; it goes by the station and it stops and is silent. You are out by spring, and can live in the city.',
          ],
          effects: [
            { kind: 'loseJob' },
            { kind: 'money', by: 1_500_000 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
      ],
    },
    {
      id: 'release',
      text: 'Release it, and resign with it',
      outcomes: [
        {
          chance: 1,
          text: [
            'You put your letter under it. The next chief has your lamp taken out of the office. The young man does six years; he writes to you, once, one line, and you don’t know if it’s forgiveness, and you don’t know whose.',
          ],
          effects: [
            { kind: 'loseJob' },
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'remember', what: 'owned-up-at-work' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 50, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'hold',
      roll: 0,
      expect: { gauges: { stress: 20, happiness: -10 }, remembers: ['hid-a-mistake'] },
    },
  ],
})
