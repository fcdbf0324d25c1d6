import { defineEvent } from '../../define-event.ts'

export const whenItWasYouInTheDoorway = defineEvent({
  id: 'when-it-was-you-in-the-doorway',
  kind: 'question',
  category: 'love',
  title: 'The sandwich',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: {
    partner: {
      relation: ['spouse', 'partner'],
    },
  },
  conditions: [
    {
      kind: 'any',
      of: [
        {
          kind: 'remembers',
          what: 'shoes-in-the-bed',
          role: 'partner',
          daysAgo: 500,
        },
        {
          kind: 'remembers',
          what: 'a-movie-twice',
          role: 'partner',
          daysAgo: 500,
        },
      ],
    },
    {
      kind: 'not',
      of: {
        kind: 'personHas',
        role: 'partner',
        of: ['depression'],
      },
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 30,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'auto',
    option: 'eat',
  },
  text: [
    '{partner} is whistling, and does not know it. {partner.They} {partner|has|have} made sandwiches for the two of you, and cut off the crusts. “I never asked,” says {partner}. “That time. How you stood it.”',
  ],
  options: [
    {
      id: 'shoes',
      text: '“In my shoes,” you say',
      conditions: [
        {
          kind: 'remembers',
          what: 'shoes-in-the-bed',
          role: 'partner',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes {partner} a moment. “You got the sheet dirty,” {partner.they} {partner|says|say}, and has to put down the knife, and comes around the table.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'partner',
              by: 12,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 10,
            },
          ],
        },
      ],
    },
    {
      id: 'movie',
      text: 'Say that you went to the movies, and could have stayed away',
      conditions: [
        {
          kind: 'remembers',
          what: 'a-movie-twice',
          role: 'partner',
        },
      ],
      outcomes: [
        {
          chance: 0.6,
          text: [
            '“I know,” says {partner}. “I washed the plate so you’d have a reason.” You had wondered for so long. It is something, to have been given a reason.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'partner',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
          ],
        },
        {
          chance: 0.4,
          text: [
            'There is a silence, and the whistling does not come back that day. But it was true, and it is out, and it is only as large as it is.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'partner',
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -6,
            },
          ],
        },
      ],
    },
    {
      id: 'eat',
      text: 'Say that one does, and eat',
      outcomes: [
        {
          chance: 1,
          text: [
            '“One does,” says {partner}, and looks at you a little longer than it takes. They are good sandwiches.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'partner',
              by: 3,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 3,
            },
          ],
        },
      ],
    },
  ],
})
