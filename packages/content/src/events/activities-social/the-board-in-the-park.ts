import { defineEvent } from '../../define-event.ts'

export const theBoardInThePark = defineEvent({
  id: 'the-board-in-the-park',
  kind: 'question',
  category: 'chance',
  title: 'Five dollars a game',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  age: {
    from: 20,
    to: 90,
  },
  conditions: [
    {
      kind: 'any',
      of: [
        {
          kind: 'remembers',
          what: 'the-janitors-pawn',
          daysAgo: 1500,
        },
        {
          kind: 'practised',
          activity: 'chess-club',
          level: 3,
        },
      ],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 14,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'walk',
    minutes: 4320,
  },
  text: [
    'Stone tables, a man with a clock, a cardboard sign: FIVE DOLLARS A GAME. He’s just cleaned out a boy in a tie. He looks up at you. “You’re slowing down,” he says. “The ones who can’t play don’t slow down.”',
  ],
  options: [
    {
      id: 'walk',
      text: 'Speed up',
      outcomes: [
        {
          chance: 1,
          text: ['“Coward,” he calls, without any malice, the way others say have a nice day.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -1,
            },
          ],
        },
      ],
    },
    {
      id: 'play',
      text: 'Five dollars',
      moneyCost: 500,
      outcomes: [
        {
          chance: 0.4,
          modifiers: [
            {
              when: {
                kind: 'remembers',
                what: 'the-janitors-pawn',
              },
              times: 2,
              why: 'you were taught by a champion',
            },
            {
              when: {
                kind: 'practised',
                activity: 'chess-club',
                level: 4,
              },
              times: 1.6,
              why: 'you were good',
            },
            {
              when: {
                kind: 'habit',
                habit: 'heavy-drinking',
              },
              times: 0.6,
              why: 'your head is heavy',
            },
          ],
          odds: 'you win',
          text: [
            'On move thirty he stops talking. You win it with one pawn. He pays, in ones, and wants to know whose that is, that thing with the bishop. You tell him about a bucket.',
          ],
          effects: [
            {
              kind: 'money',
              by: 1000,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 14,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 5,
            },
          ],
        },
        {
          chance: 0.6,
          odds: 'he wins',
          text: [
            'He takes twelve minutes over it, nine of them yours. “You had me,” he says, “at the knight. You looked right at it.”',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 3,
            },
          ],
        },
      ],
    },
    {
      id: 'sundays',
      text: 'Ask if he’s there on Sundays',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'gauge',
              of: 'social',
              to: 60,
            },
            {
              kind: 'likes',
              interest: 'chess',
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'He’s always there. After a while he takes the sign down when he sees you. It is about openings, and then his wife, and then openings.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 10,
            },
            {
              kind: 'meet',
              affinity: 35,
            },
            {
              kind: 'startRoutine',
              id: 'sundays-at-the-stone-table',
              title: 'Chess at the stone table',
              place: 'town',
              time: 'afternoon',
              days: [0],
              minutes: 90,
              energy: 1,
            },
          ],
        },
      ],
    },
  ],
})
