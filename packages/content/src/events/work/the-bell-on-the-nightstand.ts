import { defineEvent } from '../../define-event.ts'

export const theBellOnTheNightstand = defineEvent({
  id: 'the-bell-on-the-nightstand',
  kind: 'question',
  category: 'work',
  title: 'The bell',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: {
    elder: {
      relation: ['mother', 'father'],
    },
  },
  conditions: [
    {
      kind: 'arranged',
      role: 'elder',
      as: ['taken-in'],
    },
    {
      kind: 'job',
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 60,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'auto',
    option: 'sleep',
  },
  text: [
    'The bell is brass, from a hotel. {elder} rang it at one, at half past two, and at five, for water, for the time, and by mistake. Now it is ten in the morning, you are at work, and someone is saying your name, and has said it before.',
  ],
  options: [
    {
      id: 'leave',
      text: 'Ask for the leave that the law gives you',
      moneyCost: 400000,
      outcomes: [
        {
          chance: 1,
          text: [
            'Twelve weeks, unpaid. The clerk stamps it and does not look up. “Mine was two years ago,” she says. You learn to sleep from six to nine in the evening, like a baker.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -10,
            },
            {
              kind: 'affinity',
              role: 'elder',
              by: 6,
            },
            {
              kind: 'remember',
              what: 'the-hotel-bell',
            },
          ],
        },
      ],
    },
    {
      id: 'nights',
      text: 'Ask for four long days and three free ones',
      outcomes: [
        {
          chance: 0.55,
          modifiers: [
            {
              when: {
                kind: 'job',
                performance: {
                  from: 55,
                },
              },
              times: 1.8,
            },
          ],
          text: ['It is tried, “for a quarter.” After a quarter nobody remembers that it was ever otherwise.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -6,
            },
            {
              kind: 'performance',
              by: 4,
            },
          ],
        },
        {
          chance: 0.45,
          text: ['It is looked into. It is still being looked into when you nod off over the wrong form.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
            {
              kind: 'performance',
              by: -12,
            },
          ],
        },
      ],
    },
    {
      id: 'bell',
      text: 'Take the bell away tonight',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'In its place you put a glass, a clock with hands, and a picture of you. It is a quiet night. In the morning the glass is empty, and the picture has been turned, so as to face the bed.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -6,
            },
            {
              kind: 'familiarity',
              role: 'elder',
              by: 4,
            },
            {
              kind: 'remember',
              what: 'the-hotel-bell',
            },
          ],
        },
        {
          chance: 0.5,
          text: [
            '{elder} gets up to look for it. You find {elder.them} at five, on the tiles, quite clear. “I didn’t want to shout,” {elder.they} {elder|says|say}.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'elder',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 14,
            },
            {
              kind: 'remember',
              what: 'the-hotel-bell',
            },
          ],
        },
      ],
    },
    {
      id: 'sleep',
      text: 'Go and put your head under the cold tap',
      outcomes: [
        {
          chance: 1,
          text: ['It works until noon. After that you live, for some months, like a lamp with a loose wire.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: -3,
            },
            {
              kind: 'performance',
              by: -6,
            },
          ],
        },
      ],
    },
  ],
})
