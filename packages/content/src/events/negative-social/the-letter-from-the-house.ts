import { defineEvent } from '../../define-event.ts'

export const theLetterFromTheHouse = defineEvent({
  id: 'the-letter-from-the-house',
  kind: 'question',
  category: 'loss',
  title: 'The house with the porch',
  stages: ['adult', 'middleAge'],
  age: {
    from: 30,
    to: 62,
  },
  conditions: [
    {
      kind: 'any',
      of: [
        {
          kind: 'remembers',
          what: 'stayed-upstairs',
          daysAgo: 3000,
        },
        {
          kind: 'remembers',
          what: 'ended-the-cellar',
          daysAgo: 3000,
        },
      ],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 24,
  },
  once: true,
  importance: 7,
  offline: {
    kind: 'hold',
  },
  text: [
    'A lawyer is on the phone. There’s been a boy, in the cellar of the house where you used to live, with a bottle; this past fall. He didn’t come up. They’re asking everyone who ever lived there: was it known?',
  ],
  options: [
    {
      id: 'no',
      text: 'Say that you don’t recall anything of the kind',
      outcomes: [
        {
          chance: 1,
          text: [
            'She thanks you. She’s got a list of three hundred names, and they’ve none of them recalled. You see the mother, on the news, at the top of some steps.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 14,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -12,
            },
          ],
        },
      ],
    },
    {
      id: 'yes',
      text: 'Say that it was known',
      outcomes: [
        {
          chance: 0.7,
          odds: 'you are called',
          text: [
            'You say it again in a room, with your hand up. On the other side sit people who you’d once sung with. They don’t nod. The mother doesn’t, either; she looks at you for the whole of it, and you couldn’t say that it was thanks.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: -10,
            },
            {
              kind: 'appoint',
              title: 'A deposition about the house',
              message:
                'You’re asked where you were on those nights. “Upstairs,” you say. The machine takes it down. It takes down how long you wait, too.',
              daysFromNow: 40,
              hour: 10,
              place: 'town',
              effects: [
                {
                  kind: 'gauge',
                  of: 'stress',
                  by: -8,
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
          chance: 0.3,
          odds: 'it is settled',
          text: ['It’s settled before you’re called. You’d bought the tie, or the blouse.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -2,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -3,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: -4,
            },
          ],
        },
      ],
    },
    {
      id: 'end',
      text: 'Tell her about the night on the cellar stairs, and who was against it',
      conditions: [
        {
          kind: 'remembers',
          what: 'ended-the-cellar',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'So it had been possible: that’s what the whole case is about. It’d been stopped, and others had started it up again. They name a rule after the boy. The big senior writes to you. “Waffles,” it says, and nothing else.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
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
