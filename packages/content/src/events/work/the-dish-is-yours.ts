import { defineEvent } from '../../define-event.ts'

export const theDishIsYours = defineEvent({
  id: 'the-dish-is-yours',
  kind: 'question',
  category: 'work',
  title: 'The dish is yours',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [
    {
      kind: 'remembers',
      what: 'the-dish-of-mints',
      daysAgo: 900,
    },
    {
      kind: 'job',
      rung: {
        from: 1,
      },
    },
    {
      kind: 'not',
      of: {
        kind: 'habit',
        habit: 'heavy-drinking',
      },
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 24,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'auto',
    option: 'wait',
  },
  text: [
    'It is your office now, or at least your door. The one who has asked to see you has had the kind of breakfast that you used to have. You find that you have opened the window.',
  ],
  options: [
    {
      id: 'dish',
      text: 'Set out a dish of mints',
      moneyCost: 500,
      outcomes: [
        {
          chance: 1,
          text: [
            'It is looked at for a long time. Then a hand comes out, and goes back. “Yes,” says the voice, before you have said a thing.',
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
              kind: 'gauge',
              of: 'social',
              by: 4,
            },
          ],
        },
      ],
    },
    {
      id: 'own',
      text: 'Say how you came by this chair',
      outcomes: [
        {
          chance: 0.7,
          text: [
            'You tell it in four sentences, of which the third is the worst. “I had thought you were just strict,” says the other, and cries, and takes the number.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'social',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 5,
            },
          ],
        },
        {
          chance: 0.3,
          text: [
            'By noon it is on every floor, with additions. You had not asked for it to be kept. You had thought it was the kind of thing that is.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: -4,
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
      id: 'wait',
      text: 'Speak about the figures',
      outcomes: [
        {
          chance: 1,
          text: [
            'You speak about the figures. It is a coward’s kindness. You had years of it, from everybody but one.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
          ],
        },
      ],
    },
  ],
})
