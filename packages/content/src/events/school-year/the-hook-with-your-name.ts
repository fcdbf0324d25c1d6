import { defineEvent } from '../../define-event.ts'

export const theHookWithYourName = defineEvent({
  id: 'the-hook-with-your-name',
  kind: 'question',
  category: 'school',
  title: 'The hook with a name on it',
  stages: ['childhood'],
  age: {
    from: 5,
    to: 8,
  },
  conditions: [
    {
      kind: 'studies',
      for: ['elementary'],
    },
    {
      kind: 'schoolYear',
      to: 1,
    },
    {
      kind: 'season',
      in: ['autumn'],
    },
    {
      kind: 'month',
      in: [9, 10],
    },
    {
      kind: 'weekend',
      is: false,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 26,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'line',
    minutes: 4320,
  },
  text: [
    'There is a hook with your name under it, a chair with your name on it, and a drawer with your name in it. You have never been expected so much. By the door a child you don’t know is holding on to the frame with both arms, and howling.',
  ],
  options: [
    {
      id: 'line',
      text: 'Hang up your coat and find your chair',
      outcomes: [
        {
          chance: 1,
          text: [
            'The chair fits. You sit with your hands on the table, ready, for what feels like a year. Then a bell rings and it begins.',
          ],
          effects: [
            {
              kind: 'marks',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 2,
            },
          ],
        },
      ],
    },
    {
      id: 'crying',
      text: 'Go and stand by the howling one',
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            {
              when: {
                kind: 'temperament',
                of: 'agreeableness',
                from: 60,
              },
              times: 1.5,
              why: 'you are gentle',
            },
          ],
          odds: 'it helps',
          text: [
            'You say that there are hooks. It is all you have. After a minute one arm comes off the frame, to see. You show the hooks one by one, reading out what you take to be the names.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 8,
            },
            {
              kind: 'meet',
              affinity: 45,
            },
            {
              kind: 'remember',
              what: 'sat-with-the-crying-one',
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'you cry too',
          text: [
            'You get as far as “hello,” and then it is catching. There are two of you in the doorway until the crackers come.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 5,
            },
            {
              kind: 'remember',
              what: 'sat-with-the-crying-one',
            },
          ],
        },
      ],
    },
    {
      id: 'read',
      text: 'Read the names on all the other hooks, out loud',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'habit',
              habit: 'reading',
            },
            {
              kind: 'temperament',
              of: 'openness',
              from: 60,
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You get through nineteen of them. The teacher, who was looking for her whistle, stops looking. “Well,” she says. By noon you are in charge of the fish.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
            {
              kind: 'marks',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: -2,
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 6,
      },
      choose: 'crying',
      roll: 0.1,
      expect: {
        remembers: ['sat-with-the-crying-one'],
      },
    },
  ],
})
