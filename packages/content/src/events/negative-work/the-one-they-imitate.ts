import { defineEvent } from '../../define-event.ts'

export const theOneTheyImitate = defineEvent({
  id: 'the-one-they-imitate',
  kind: 'question',
  category: 'work',
  title: 'The imitation',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', days: 120 }],
  trigger: { kind: 'draw', weight: 8 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'smile', minutes: 4320 },
  text: [
    'There’s a new one with a stammer, and there’s a lunch table that does the stammer. They do it well. Today he comes around the corner with his tray as they’re doing it, and stands there waiting, politely, to be let through. They all look to see who laughs.',
    'They have a thing where they hold their noses when the older woman from the annex goes by, behind her back. She looks after a husband who can’t wash. Today she turns around too soon. There are seven of you at the table, and six hands on noses.',
  ],
  options: [
    {
      id: 'smile',
      text: 'Look at your plate',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s meatloaf. It’s over fast. You’ve been at that table, you think, at one time or another, on every side of it.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'remember', what: 'looked-away' },
          ],
        },
      ],
    },
    {
      id: 'move',
      text: 'Pick up your plate, and go and eat at the other table',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s the table by the trash cans. You talk about nothing much. In a week there are four of you there, and a month later it’s hard to get a seat.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
        },
      ],
    },
    {
      id: 'say',
      text: '“Do it again. Now, while everyone is looking”',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'stood-by-someone' },
            { kind: 'remembers', what: 'spoke-up-at-work' },
            { kind: 'gauge', of: 'stress', from: 0, to: 50 },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            { when: { kind: 'job', performance: { from: 60 } }, times: 1.3, why: 'you count for something here' },
            {
              when: { kind: 'remembers', what: 'spoke-up-at-work', daysAgo: 200 },
              times: 1.5,
              why: 'they know that you would do it',
            },
          ],
          odds: 'nobody dares',
          text: [
            'No one can. There’s a fork that falls. It’s astonishing how long a lunch hour is; you eat all of yours.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: -6 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'performance', by: 2 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
        {
          chance: 0.4,
          odds: 'one of them dares',
          text: [
            'The loud one does it again, straight at you, and gets his laugh. It’s you they do from then on: they’ve found something about how you walk.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: -12 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
      ],
    },
    {
      id: 'again',
      text: 'You looked at your plate the last time. Stand up',
      conditions: [{ kind: 'remembers', what: 'looked-away', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You have no idea what you’re going to say, and then you don’t have to say it. You stand there at your full height with your napkin on until it stops.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'social', by: -2 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
        },
      ],
    },
  ],
})
