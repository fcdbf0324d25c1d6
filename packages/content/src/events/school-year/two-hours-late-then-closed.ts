import { defineEvent } from '../../define-event.ts'

export const twoHoursLateThenClosed = defineEvent({
  id: 'two-hours-late-then-closed',
  kind: 'question',
  category: 'school',
  title: 'Then closed',
  stages: ['childhood', 'adolescence'],
  age: {
    from: 8,
    to: 16,
  },
  cast: {
    kid: {
      relation: ['classmate', 'friend', 'neighbour'],
    },
  },
  conditions: [
    {
      kind: 'studies',
      for: ['elementary', 'highSchool'],
    },
    {
      kind: 'season',
      in: ['winter'],
    },
    {
      kind: 'weekend',
      is: false,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 14,
  },
  cooldownDays: 1900,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'bed',
    minutes: 4320,
  },
  text: [
    'First it was two hours late, then it was closed. The street is gone. {kid} is at the window with a cafeteria tray, breathing a hole in the frost. The hill behind the water tower has been forbidden since a boy broke his back there.',
    'The radio reads out the schools in order, and yours comes between two you’ve never heard of. Twelve inches. {kid} has a tray, an inner tube, and a theory about the forbidden side of the water tower.',
  ],
  options: [
    {
      id: 'bed',
      text: 'Go back to bed',
      outcomes: [
        {
          chance: 1,
          text: [
            'You lie and listen to shovels. It’s a day that belongs to no week, and you spend it like one, in socks.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 3,
            },
            {
              kind: 'gauge',
              of: 'energy',
              by: 6,
            },
          ],
        },
      ],
    },
    {
      id: 'hill',
      text: 'The forbidden side',
      energyCost: 6,
      outcomes: [
        {
          chance: 0.7,
          odds: 'you fly',
          text: [
            'You go up ten times, and each time it’s faster. Nothing you do for a long while will be as fast. You come home blue, and can’t say from where.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 14,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 8,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: 12,
            },
            {
              kind: 'familiarity',
              role: 'kid',
              by: 8,
            },
          ],
        },
        {
          chance: 0.3,
          odds: 'there is a pole',
          text: [
            'There’s a pole under the snow. You hear it before you feel it. {kid} pulls you home on the tray, running, and crying so hard that people come out.',
          ],
          effects: [
            {
              kind: 'fallIll',
              illness: 'broken-arm',
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: 14,
            },
            {
              kind: 'familiarity',
              role: 'kid',
              by: 10,
            },
          ],
        },
      ],
    },
    {
      id: 'shovel',
      text: 'Shovel for the old people, at five dollars a walk',
      energyCost: 8,
      conditions: [
        {
          kind: 'gauge',
          of: 'health',
          from: 45,
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'Six walks. One lady pays in quarters and makes you drink cocoa with a skin on it; one man gives you a ten, and tells you about the winter when he was your age. Your hands won’t close.',
          ],
          effects: [
            {
              kind: 'money',
              by: 4000,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: 1,
            },
          ],
        },
      ],
    },
    {
      id: 'sled',
      text: 'The safe hill, but with everyone: knock on every door',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'activity',
              activity: 'scouts',
            },
            {
              kind: 'activity',
              activity: 'student-council',
            },
            {
              kind: 'temperament',
              of: 'extraversion',
              from: 60,
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'By noon there are thirty of you and a dog. Some of them are in high school. There’s a chain of nine trays that comes apart at the bottom, laughing.',
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
              by: 14,
            },
            {
              kind: 'meet',
              affinity: 40,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: 6,
            },
          ],
        },
      ],
    },
  ],
})
