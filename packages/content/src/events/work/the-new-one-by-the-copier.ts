import { defineEvent } from '../../define-event.ts'

export const theNewOneByTheCopier = defineEvent({
  id: 'the-new-one-by-the-copier',
  kind: 'question',
  category: 'work',
  title: 'The new one by the copier',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [
    {
      kind: 'remembers',
      what: 'the-word-on-the-form',
      daysAgo: 700,
    },
    {
      kind: 'employed',
      is: true,
    },
    {
      kind: 'not',
      of: {
        kind: 'ill',
        illness: 'depression',
      },
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 24,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'auto',
    option: 'nod',
  },
  text: [
    'The new one is standing at the copier, and was standing there when you went for coffee. The tray is full. You wrote a word on a form {ago.the-word-on-the-form}. You know that back.',
  ],
  options: [
    {
      id: 'tell',
      text: 'Say the word, low, like a password',
      outcomes: [
        {
          chance: 1,
          text: [
            'The shoulders come down by an inch. “How long?” the new one asks, of the copier. You tell the truth: long, and then over. You are asked to lunch, and are asked nothing at lunch.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'social',
              by: 7,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -4,
            },
          ],
        },
      ],
    },
    {
      id: 'boss',
      text: 'Go to the boss first, so that this one is not spared to death',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            {
              when: {
                kind: 'job',
                rung: {
                  from: 2,
                },
              },
              times: 2,
            },
          ],
          text: [
            'It becomes a rule, with a paragraph: four hours, and the clients stay. It has no name on it. You know whose it is.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'performance',
              by: 4,
            },
          ],
        },
        {
          chance: 0.4,
          text: [
            'You are told that it is not your department. It is repeated that you had your own difficulties, had you not.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 7,
            },
            {
              kind: 'performance',
              by: -5,
            },
          ],
        },
      ],
    },
    {
      id: 'nod',
      text: 'Take the copies out, and nod',
      outcomes: [
        {
          chance: 1,
          text: ['It is a nod between two people on a ledge. It is returned.'],
          effects: [
            {
              kind: 'gauge',
              of: 'social',
              by: 2,
            },
          ],
        },
      ],
    },
  ],
})
