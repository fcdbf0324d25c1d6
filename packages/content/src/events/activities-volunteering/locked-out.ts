import { defineEvent } from '../../define-event.ts'

export const lockedOut = defineEvent({
  id: 'locked-out',
  kind: 'question',
  category: 'chance',
  title: 'No coat on',
  stages: ['adult', 'middleAge', 'oldAge'],
  age: {
    from: 27,
    to: 80,
  },
  conditions: [
    {
      kind: 'remembers',
      what: 'read-with-the-lock-boy',
      daysAgo: 2900,
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
    option: 'wait',
    minutes: 4320,
  },
  text: [
    'You’ve locked yourself out, at night, in your socks. The man from the locksmith’s is young, and reads your name off the order, aloud, slowly, putting his finger on it. Then he looks up.',
  ],
  options: [
    {
      id: 'wait',
      text: 'Stand aside and let him work',
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes him four seconds. He doesn’t have you sign. “Done,” he says. “You asked me when I’d be done.” No, you say, he’d asked you.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 14,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -10,
            },
          ],
        },
      ],
    },
    {
      id: 'read',
      text: 'Ask him what the small print says',
      outcomes: [
        {
          chance: 1,
          text: [
            'He reads you all of it: liability, cylinders, the state of. He reads beautifully. You’re both freezing. On the third line he’s laughing too hard to go on.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 15,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -8,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 6,
            },
          ],
        },
      ],
    },
  ],
})
