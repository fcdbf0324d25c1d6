import { defineEvent } from '../../define-event.ts'

export const theFireInTheRain = defineEvent({
  id: 'the-fire-in-the-rain',
  kind: 'question',
  category: 'play',
  title: 'One match',
  stages: ['childhood', 'adolescence'],
  age: {
    from: 9,
    to: 17,
  },
  cast: {
    friend: {
      relation: ['friend', 'neighbour', 'cousin'],
    },
  },
  conditions: [
    {
      kind: 'activity',
      activity: 'scouts',
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 26,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'give',
    minutes: 4320,
  },
  text: [
    'Rain since noon. There’s one match left: {friend} used up the rest, on a pine cone. Nine wet children are looking at the two of you. You have a handful of birch bark, some lint, and {friend}, who whispers, “Let me. Please. They hate me.”',
  ],
  options: [
    {
      id: 'give',
      text: 'Give {friend} the match',
      outcomes: [
        {
          chance: 0.35,
          odds: 'it takes',
          text: [
            'It’s a bit of red the size of a seed. {friend} breathes on it as on a bird. By eight there are sausages. They’re calling {friend} Matches, and will for years.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 25,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 4,
            },
            {
              kind: 'practice',
              activity: 'scouts',
              by: 4,
            },
          ],
        },
        {
          chance: 0.65,
          odds: 'it goes out',
          text: [
            'It goes out. There’s a noise from nine children. You eat the sausages cold, you and {friend}, under a tarp, a little apart.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -3,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 16,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 12,
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
      id: 'do',
      text: 'Do it yourself',
      outcomes: [
        {
          chance: 0.65,
          modifiers: [
            {
              when: {
                kind: 'activity',
                activity: 'scouts',
                level: 3,
              },
              times: 1.8,
              why: 'you have made many',
            },
            {
              when: {
                kind: 'remembers',
                what: 'watched-the-syrup',
              },
              times: 1.4,
              why: 'you have watched a fire',
            },
            {
              when: {
                kind: 'temperament',
                of: 'neuroticism',
                to: 45,
              },
              times: 1.3,
              why: 'your hands are steady',
            },
          ],
          odds: 'it takes',
          text: [
            'Lint, bark, twig, twig, stick. You don’t hurry. When you sit back there’s a wall of light, with faces in it, and one of them looks away.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 9,
            },
            {
              kind: 'practice',
              activity: 'scouts',
              by: 14,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 8,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -8,
            },
          ],
        },
        {
          chance: 0.35,
          odds: 'it goes out',
          text: ['A drop comes off the brim of your own hat.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: -4,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 4,
            },
          ],
        },
      ],
    },
    {
      id: 'both',
      text: 'You hold the match, {friend} does the breathing',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'temperament',
              of: 'agreeableness',
              from: 50,
            },
            {
              kind: 'activity',
              activity: 'scouts',
              level: 2,
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.75,
          odds: 'it takes',
          text: [
            'You can’t say afterward whose it was. That’s what {friend} tells them, too, when they ask. They have to take both of you.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 20,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 14,
            },
            {
              kind: 'practice',
              activity: 'scouts',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 5,
            },
          ],
        },
        {
          chance: 0.25,
          odds: 'it goes out',
          text: [
            'You laugh at the wrong moment. It’s out; and you go on laughing, in the rain, until the others are, at what they don’t know.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 5,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 14,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 3,
            },
          ],
        },
      ],
    },
  ],
})
