import { defineEvent } from '../../define-event.ts'

export const theOtherSide = defineEvent({
  id: 'the-other-side',
  kind: 'question',
  category: 'school',
  title: 'Resolved',
  stages: ['adolescence', 'youngAdult'],
  age: {
    from: 14,
    to: 23,
  },
  cast: {
    friend: {
      relation: ['friend', 'classmate'],
    },
  },
  conditions: [
    {
      kind: 'activity',
      activity: 'debate-team',
    },
    {
      kind: 'studies',
      for: ['highSchool', 'bachelor'],
    },
    {
      kind: 'season',
      in: ['autumn', 'winter', 'spring'],
    },
    {
      kind: 'weekend',
      is: false,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 24,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'win',
    minutes: 4320,
  },
  text: [
    'You’re given the side that you don’t believe: that people like {friend}’s family should be sent back where they came from. It’s a coin toss, it’s practice. You’ve found a very good argument, on a card. {friend} is timekeeping.',
  ],
  options: [
    {
      id: 'win',
      text: 'Use the card',
      outcomes: [
        {
          chance: 1,
          text: [
            'You win by two ballots. It’s the cleanest speech you’ve given. {friend} held up the cards, two minutes, one minute, thirty seconds, at exactly the right time, and has a bus to catch.',
          ],
          effects: [
            {
              kind: 'practice',
              activity: 'debate-team',
              by: 16,
            },
            {
              kind: 'marks',
              by: 3,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -3,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -16,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
            },
            {
              kind: 'remember',
              what: 'won-with-the-card',
            },
          ],
        },
      ],
    },
    {
      id: 'lose',
      text: 'Argue it, with the card left in the box',
      outcomes: [
        {
          chance: 0.6,
          odds: 'you lose',
          text: [
            'You lose. The coach goes through your box, afterward, holds it up. “Why not this?” Across the room {friend} is stacking chairs, listening.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 2,
            },
            {
              kind: 'practice',
              activity: 'debate-team',
              by: -4,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 12,
            },
          ],
        },
        {
          chance: 0.4,
          modifiers: [
            {
              when: {
                kind: 'activity',
                activity: 'debate-team',
                level: 3,
              },
              times: 2,
              why: 'you are that good',
            },
          ],
          odds: 'you win anyhow',
          text: ['You win all the same, with worse ones. It bothers you how little it took.'],
          effects: [
            {
              kind: 'practice',
              activity: 'debate-team',
              by: 8,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
          ],
        },
      ],
    },
    {
      id: 'refuse',
      text: 'Forfeit, and say why, in the four minutes',
      conditions: [
        {
          kind: 'temperament',
          of: 'conscientiousness',
          to: 60,
        },
        {
          kind: 'gauge',
          of: 'stress',
          to: 80,
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'It isn’t debate, writes one judge, and gives you zero; another doesn’t write anything, and has to go outside. {friend} forgets to raise the cards. You speak for six.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 6,
            },
            {
              kind: 'practice',
              activity: 'debate-team',
              by: -10,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 22,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 10,
            },
            {
              kind: 'remember',
              what: 'spoke-for-six',
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 23,
      },
      choose: 'win',
      roll: 0.05,
      expect: {
        says: 'You win by two ballots',
        remembers: ['won-with-the-card'],
      },
    },
  ],
})
