import { defineEvent } from '../../define-event.ts'

export const theDishThatWasHers = defineEvent({
  id: 'the-dish-that-was-hers',
  kind: 'question',
  category: 'home',
  title: 'By the smell',
  stages: ['adult', 'middleAge', 'oldAge'],
  age: {
    from: 28,
    to: 90,
  },
  cast: {
    eater: {
      relation: ['son', 'daughter', 'brother', 'sister', 'spouse', 'partner', 'cousin'],
    },
  },
  conditions: [
    {
      kind: 'habit',
      habit: 'cooking',
    },
    {
      kind: 'knows',
      relation: 'grandmother',
      status: 'dead',
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 12,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'salt',
    minutes: 4320,
  },
  text: [
    'There’s no recipe; she did it by the smell. You’ve made it nine times, and each time {eater} has put down the fork, politely, and said, “Close.” It’s missing one thing. It’s been missing it since the funeral.',
  ],
  options: [
    {
      id: 'salt',
      text: 'Salt',
      outcomes: [
        {
          chance: 1,
          text: ['“Close,” says {eater}.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -1,
            },
          ],
        },
      ],
    },
    {
      id: 'smell',
      text: 'Shut your eyes, open all the jars, and go by the smell',
      energyCost: 3,
      outcomes: [
        {
          chance: 0.5,
          modifiers: [
            {
              when: {
                kind: 'job',
                ladders: ['kitchen'],
              },
              times: 2,
              why: 'it is your trade',
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
                kind: 'temperament',
                of: 'openness',
                from: 60,
              },
              times: 1.2,
              why: 'you trust your nose',
            },
          ],
          odds: 'jar nine',
          text: [
            'Jar nine: caraway. And there she is, at your elbow, with the side of a knife. {eater} comes in from the yard without having been called.',
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
            {
              kind: 'affinity',
              role: 'eater',
              by: 10,
            },
            {
              kind: 'familiarity',
              role: 'eater',
              by: 6,
            },
          ],
        },
        {
          chance: 0.5,
          odds: 'a store',
          text: ['By the thirtieth jar it all smells like a store.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -1,
            },
            {
              kind: 'affinity',
              role: 'eater',
              by: 2,
            },
          ],
        },
      ],
    },
    {
      id: 'burn',
      text: 'Let it catch, a little, at the bottom, as she did when the phone rang',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'gauge',
              of: 'happiness',
              to: 60,
            },
            {
              kind: 'temperament',
              of: 'conscientiousness',
              to: 50,
            },
            {
              kind: 'habit',
              habit: 'doomscrolling',
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '{eater} puts down the fork, and doesn’t say close. It had always been a mistake. You scrape out the pot, the two of you, standing up, with spoons.',
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
              kind: 'affinity',
              role: 'eater',
              by: 14,
            },
            {
              kind: 'familiarity',
              role: 'eater',
              by: 10,
            },
          ],
        },
      ],
    },
  ],
})
