import { defineEvent } from '../../define-event.ts'

export const theNeighborsSlugs = defineEvent({
  id: 'the-neighbors-slugs',
  kind: 'question',
  category: 'home',
  title: 'Plot fourteen',
  stages: ['adult', 'middleAge', 'oldAge'],
  age: {
    from: 28,
    to: 90,
  },
  cast: {
    next: {
      relation: ['neighbour', 'acquaintance', 'friend'],
    },
  },
  conditions: [
    {
      kind: 'activity',
      activity: 'community-garden',
    },
    {
      kind: 'season',
      in: ['spring', 'summer'],
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
    option: 'beer',
    minutes: 4320,
  },
  text: [
    '{next}’s slugs come under the fence at night and eat your lettuce. {next} won’t kill a thing; that’s between {next} and a teacher in the mountains. You go out with a flashlight, and there they are, by the hundred, crossing.',
  ],
  options: [
    {
      id: 'beer',
      text: 'Saucers of beer, along the fence',
      outcomes: [
        {
          chance: 1,
          text: [
            'In the morning they’ve died happy. {next} stands over the saucers with closed eyes. You eat the lettuce, and it’s sandy.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 1,
            },
            {
              kind: 'affinity',
              role: 'next',
              by: -8,
            },
            {
              kind: 'practice',
              activity: 'community-garden',
              by: 6,
            },
          ],
        },
      ],
    },
    {
      id: 'carry',
      text: 'Carry them back over, by hand, every night',
      energyCost: 3,
      outcomes: [
        {
          chance: 0.5,
          odds: 'you are heard',
          text: [
            '{next} hears something and comes out in a robe. It turns into a thing that you do, two buckets, ten o’clock. Neither has more lettuce.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 7,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 8,
            },
            {
              kind: 'affinity',
              role: 'next',
              by: 16,
            },
            {
              kind: 'familiarity',
              role: 'next',
              by: 14,
            },
          ],
        },
        {
          chance: 0.5,
          odds: 'you are not',
          text: ['You do it for nine nights. They’re back before you’ve washed.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -1,
            },
            {
              kind: 'practice',
              activity: 'community-garden',
              by: 3,
            },
          ],
        },
      ],
    },
    {
      id: 'plant',
      text: 'Put in what slugs don’t like: garlic, fennel, thyme',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'activity',
              activity: 'community-garden',
              level: 3,
            },
            {
              kind: 'habit',
              habit: 'gardening',
            },
            {
              kind: 'remembers',
              what: 'why-four-died',
            },
            {
              kind: 'job',
              ladders: ['gardening'],
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            {
              when: [
                {
                  kind: 'remembers',
                  what: 'why-four-died',
                },
              ],
              text: 'You’ve had an eye for what dies, and why, ever since the beans. By July it’s as high as the fence, and it hums. The slugs turn off at the corner, toward plot sixteen, whose owner believes in salt.',
            },
            'By July there’s a hedge of it. The slugs go around, to plot sixteen, whose owner believes in copper.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 9,
            },
            {
              kind: 'practice',
              activity: 'community-garden',
              by: 14,
            },
            {
              kind: 'affinity',
              role: 'next',
              by: 6,
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
      choose: 'beer',
      roll: 0.05,
      expect: {
        says: 'In the morning they’ve died happy',
      },
    },
  ],
})
