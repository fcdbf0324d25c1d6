import { defineEvent } from '../../define-event.ts'

export const mileNineteen = defineEvent({
  id: 'mile-nineteen',
  kind: 'question',
  category: 'health',
  title: 'Mile nineteen',
  stages: ['adult', 'middleAge'],
  age: {
    from: 30,
    to: 62,
  },
  cast: {
    friend: {
      relation: ['friend', 'colleague', 'spouse', 'partner'],
    },
  },
  conditions: [
    {
      kind: 'any',
      of: [
        {
          kind: 'activity',
          activity: 'running-club',
        },
        {
          kind: 'habit',
          habit: 'running',
        },
      ],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 20,
  },
  cooldownDays: 4000,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'stop',
    minutes: 4320,
  },
  text: [
    'You’re at mile nineteen, and {friend}, who talked you into it, is at your shoulder. A man in a banana suit goes by. Something in your knee has begun to click, on every step, like a pen.',
  ],
  options: [
    {
      id: 'stop',
      text: 'Step off at the water table',
      outcomes: [
        {
          chance: 1,
          text: [
            '{friend} looks back once, walks, runs on. They wrap you in foil, and put you on a bus, among other people in foil. You’re all very polite.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -3,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: -1,
            },
          ],
        },
      ],
    },
    {
      id: 'on',
      text: 'Seven more',
      energyCost: 10,
      outcomes: [
        {
          chance: 0.55,
          modifiers: [
            {
              when: {
                kind: 'activity',
                activity: 'running-club',
                level: 3,
              },
              times: 1.8,
              why: 'you have trained for years',
            },
            {
              when: {
                kind: 'habit',
                habit: 'smoking',
              },
              times: 0.4,
              why: 'you smoke',
            },
            {
              when: {
                kind: 'gauge',
                of: 'health',
                to: 50,
              },
              times: 0.5,
              why: 'you are not well',
            },
          ],
          odds: 'you finish',
          text: [
            'It stops clicking at twenty-three. That’s worse. Then there’s a bridge, and a band, and a child holding out a hand for everyone to slap, and you’d have run through that tape without any legs.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 18,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: 2,
            },
            {
              kind: 'remember',
              what: 'ran-the-whole-way',
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 5,
            },
          ],
        },
        {
          chance: 0.45,
          odds: 'the knee goes',
          text: [
            'At twenty-four the pen snaps. They’re very good with it: the doctor shows you the picture and says “meniscus,” and you’ve eight weeks to get to like the word.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: -8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 5,
            },
            {
              kind: 'money',
              by: -90000,
            },
            {
              kind: 'fallIll',
              illness: 'sprained-ankle',
              severity: 3,
            },
          ],
        },
      ],
    },
    {
      id: 'send',
      text: 'Tell {friend} to go on, and walk it in with the banana',
      conditions: [
        {
          kind: 'temperament',
          of: 'extraversion',
          from: 45,
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'His name is Walt, he sells boilers, and he’s on his fortieth. There’s a way of walking, he says. You come in at dusk, when they’re taking down the arch, and they hold it up for you, two men, by the ends.',
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
              by: 10,
            },
            {
              kind: 'meet',
              affinity: 35,
            },
            {
              kind: 'remember',
              what: 'ran-the-whole-way',
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
  ],
  examples: [
    {
      given: {
        age: 52,
      },
      choose: 'on',
      roll: 0.05,
      expect: {
        says: 'It stops clicking at twenty-three',
        remembers: ['ran-the-whole-way'],
      },
    },
  ],
})
