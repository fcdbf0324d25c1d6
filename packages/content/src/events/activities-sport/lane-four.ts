import { defineEvent } from '../../define-event.ts'

export const laneFour = defineEvent({
  id: 'lane-four',
  kind: 'question',
  category: 'play',
  title: 'Lane four',
  stages: ['adolescence', 'youngAdult'],
  age: {
    from: 14,
    to: 24,
  },
  cast: {
    rival: {
      relation: ['classmate', 'friend'],
    },
  },
  conditions: [
    {
      kind: 'activity',
      activity: 'swim-team',
      level: 2,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 24,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'deadline',
    option: 'race',
    minutes: 4320,
  },
  text: [
    'Regionals. You, in lane four, and {rival}, in five, are a tenth of a second apart this year; they’ve made a poster of it. On the blocks you see that {rival} has gone white and is shaking, and has, on the inside of the wrist, a hospital band. You heard about the brother.',
  ],
  options: [
    {
      id: 'race',
      text: 'Race',
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            {
              when: {
                kind: 'activity',
                activity: 'swim-team',
                level: 4,
              },
              times: 1.5,
              why: 'you are the best they have',
            },
          ],
          odds: 'you win',
          text: [
            'First, by a length. {rival} touches the end and stays there, face down, arms out, until they come along the edge.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
            },
            {
              kind: 'practice',
              by: 12,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
            {
              kind: 'affinity',
              role: 'rival',
              by: -4,
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'you are second',
          text: [
            'You’ve never seen anyone go like that. You’re second in the best time of your life. {rival} walks straight out, dripping, to a car.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 2,
            },
            {
              kind: 'practice',
              by: 8,
            },
            {
              kind: 'affinity',
              role: 'rival',
              by: 2,
            },
          ],
        },
      ],
    },
    {
      id: 'false',
      text: 'Go before the gun, so that it all has to start again',
      outcomes: [
        {
          chance: 1,
          text: [
            'You’re out, on the spot; those are the rules. It takes four minutes to set up again. In four minutes {rival} has got some color back, and looks across once, at the place where you’re putting on your jacket.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 3,
            },
            {
              kind: 'practice',
              by: -8,
            },
            {
              kind: 'affinity',
              role: 'rival',
              by: 30,
            },
            {
              kind: 'familiarity',
              role: 'rival',
              by: 14,
            },
          ],
          remembers: {
            role: 'rival',
            as: 'went before the gun for you',
          },
        },
      ],
    },
    {
      id: 'hand',
      text: 'Cross the lane and take hold of that wrist',
      conditions: [
        {
          kind: 'affinity',
          role: 'rival',
          from: 10,
        },
        {
          kind: 'temperament',
          of: 'agreeableness',
          from: 45,
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '“He’s awake,” says {rival}. “Since noon. I can’t stop.” They blow the whistle at you. You’re both terrible. You’re fifth and sixth, and go for pancakes in wet hair.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 8,
            },
            {
              kind: 'practice',
              by: -3,
            },
            {
              kind: 'affinity',
              role: 'rival',
              by: 22,
            },
            {
              kind: 'familiarity',
              role: 'rival',
              by: 16,
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 24,
      },
      choose: 'false',
      roll: 0.05,
      expect: {
        says: 'You’re out',
      },
    },
  ],
})
