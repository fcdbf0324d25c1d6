import { defineEvent } from '../../define-event.ts'

export const oneShortAgain = defineEvent({
  id: 'one-short-again',
  kind: 'question',
  category: 'chance',
  title: 'Thirteen, fourteen',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  age: {
    from: 20,
    to: 82,
  },
  cast: {
    leader: {
      relation: ['friend', 'acquaintance', 'colleague', 'neighbour'],
    },
  },
  conditions: [
    {
      kind: 'activity',
      activity: 'hiking-group',
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
    option: 'bus',
    minutes: 4320,
  },
  text: [
    'Fourteen went up, and {leader} has counted thirteen down. The fog is in the firs. The one who’s missing is the quiet man with the thermos, and the last to see him was you: he’d stopped to tie his boot, and waved you on.',
  ],
  options: [
    {
      id: 'bus',
      text: 'Wait at the bus while {leader} calls it in',
      outcomes: [
        {
          chance: 0.7,
          odds: 'he comes out',
          text: [
            'He comes out of the trees at six, by the road, with mushrooms. He hadn’t thought that anyone counted him.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -1,
            },
          ],
        },
        {
          chance: 0.3,
          odds: 'a night out there',
          text: [
            'It’s the dog team that gets to him, toward morning. It was the boot; then it was the ankle. He asks them to tell you that it wasn’t your fault, which is how you learn that it’s been discussed.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 12,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -8,
            },
            {
              kind: 'practice',
              activity: 'hiking-group',
              by: -4,
            },
          ],
        },
      ],
    },
    {
      id: 'back',
      text: 'Go back up to where he tied it',
      energyCost: 8,
      outcomes: [
        {
          chance: 0.65,
          modifiers: [
            {
              when: {
                kind: 'activity',
                activity: 'hiking-group',
                level: 3,
              },
              times: 1.6,
              why: 'you know the hill',
            },
            {
              when: {
                kind: 'practised',
                activity: 'scouts',
              },
              times: 1.5,
              why: 'you were a scout',
            },
            {
              when: {
                kind: 'remembers',
                what: 'told-about-the-fish',
              },
              times: 1.2,
              why: 'you spoke up once',
            },
            {
              when: {
                kind: 'habit',
                habit: 'walking',
              },
              times: 1.2,
              why: 'you walk',
            },
          ],
          odds: 'you find him',
          text: [
            'You call out in the fog, and it calls back, until once it doesn’t say what you said. He’s under a rock, with the thermos. “I hoped that it’d be you,” he says. “You’d waited a bit.”',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 12,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 6,
            },
            {
              kind: 'practice',
              activity: 'hiking-group',
              by: 12,
            },
            {
              kind: 'meet',
              affinity: 45,
            },
          ],
        },
        {
          chance: 0.35,
          odds: 'two short',
          text: ['By eight they’re looking for two. It’s you they find, by your singing.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -3,
            },
          ],
        },
      ],
    },
    {
      id: 'count',
      text: 'Say at once what you saw, the minute, and the rock: as you did when you were small',
      conditions: [
        {
          kind: 'remembers',
          what: 'told-about-the-fish',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You’re marked on the map with a cross. Three of them go up with {leader}. They’re back within the hour, with the man and his thermos. They’re both cross with you for being so exact.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -4,
            },
            {
              kind: 'affinity',
              role: 'leader',
              by: 8,
            },
            {
              kind: 'practice',
              activity: 'hiking-group',
              by: 6,
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 52,
      },
      choose: 'back',
      roll: 0.05,
      expect: {
        says: 'You call out in the fog',
      },
    },
  ],
})
