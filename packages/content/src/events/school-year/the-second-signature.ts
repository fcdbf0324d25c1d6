import { defineEvent } from '../../define-event.ts'

export const theSecondSignature = defineEvent({
  id: 'the-second-signature',
  kind: 'question',
  category: 'school',
  title: 'Same loop, same fence',
  stages: ['adolescence', 'youngAdult'],
  age: {
    from: 13,
    to: 18,
  },
  cast: {
    parent: {
      relation: ['mother', 'father'],
    },
  },
  conditions: [
    {
      kind: 'studies',
      for: ['highSchool'],
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
    kind: 'followUp',
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'deadline',
    option: 'again',
    minutes: 4320,
  },
  text: [
    'Another form: permission, liability, emergency numbers. You bring it home to {parent} and get it signed, properly, at the sink. The teacher holds it beside the old one. The real one looks forged.',
  ],
  options: [
    {
      id: 'again',
      text: 'Say that people’s hands change',
      outcomes: [
        {
          chance: 0.5,
          odds: 'he lets it go',
          text: [
            'He lets it go. He is tired, and has a hundred and thirty of you. But for the rest of the year he doesn’t call on you, not even when your hand is up.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
            {
              kind: 'marks',
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -3,
            },
          ],
        },
        {
          chance: 0.5,
          odds: 'there is a meeting',
          text: ['“Hers didn’t,” he says, or “his”; you hear only the rest. There’s a meeting. There are chairs.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 14,
            },
            {
              kind: 'marks',
              by: -8,
            },
            {
              kind: 'affinity',
              role: 'parent',
              by: -10,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -8,
            },
          ],
        },
      ],
    },
    {
      id: 'own',
      text: 'Tell him which one is yours',
      outcomes: [
        {
          chance: 1,
          text: [
            'He looks at your loop for a while. “It’s good,” he says. Then he makes you carry it home, and say it again. {parent} laughs first, and that’s worse, and then doesn’t.',
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
              by: -2,
            },
            {
              kind: 'affinity',
              role: 'parent',
              by: -3,
            },
            {
              kind: 'marks',
              by: -3,
            },
            {
              kind: 'forget',
              what: 'forged-a-signature',
            },
            {
              kind: 'remember',
              what: 'owned-a-signature',
            },
          ],
        },
      ],
    },
  ],
})
