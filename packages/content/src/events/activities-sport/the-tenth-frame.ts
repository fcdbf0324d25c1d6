import { defineEvent } from '../../define-event.ts'

export const theTenthFrame = defineEvent({
  id: 'the-tenth-frame',
  kind: 'question',
  category: 'friendship',
  title: 'The tenth frame',
  stages: ['adult', 'middleAge', 'oldAge'],
  age: {
    from: 30,
    to: 88,
  },
  cast: {
    mate: {
      relation: ['friend', 'colleague', 'neighbour', 'acquaintance'],
    },
  },
  conditions: [
    {
      kind: 'activity',
      activity: 'bowling-league',
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
    option: 'bowl',
    minutes: 4320,
  },
  text: [
    'Last night of the season, last frame, and you need a strike. So does {mate}, who’s up after you, on the other team, and who has told you this evening, over the fries, what the doctor said. {mate} has never won so much as a ham.',
  ],
  options: [
    {
      id: 'bowl',
      text: 'Bowl as well as you can',
      outcomes: [
        {
          chance: 0.45,
          modifiers: [
            {
              when: {
                kind: 'activity',
                activity: 'bowling-league',
                level: 3,
              },
              times: 2,
              why: 'you have the arm',
            },
          ],
          odds: 'a strike',
          text: [
            'They go down like a class sitting. The shirts pile onto you. {mate} is one of the first, and thumps hardest. “That’s how,” {mate} says. “That’s how I want it.”',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 8,
            },
            {
              kind: 'affinity',
              role: 'mate',
              by: 10,
            },
            {
              kind: 'practice',
              activity: 'bowling-league',
              by: 10,
            },
          ],
        },
        {
          chance: 0.55,
          odds: 'nine',
          text: [
            'Nine. The one at the back rocks and thinks about it. {mate} gets eight. You’ve both lost to the dentists.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 2,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 5,
            },
            {
              kind: 'affinity',
              role: 'mate',
              by: 5,
            },
            {
              kind: 'practice',
              activity: 'bowling-league',
              by: 3,
            },
          ],
        },
      ],
    },
    {
      id: 'gutter',
      text: 'Put it in the gutter',
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            {
              when: {
                kind: 'practised',
                activity: 'drama-club',
              },
              times: 1.5,
              why: 'you can act',
            },
            {
              when: {
                kind: 'practised',
                activity: 'amateur-theatre',
              },
              times: 1.5,
              why: 'you can act',
            },
          ],
          odds: 'it looks real',
          text: [
            'It’s well done: you even swear. {mate} strikes. They’ve got a photograph of it behind the counter, with the cup held up like a fish.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
            },
            {
              kind: 'affinity',
              role: 'mate',
              by: 14,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 4,
            },
            {
              kind: 'practice',
              activity: 'bowling-league',
              by: -6,
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'it does not',
          text: ['{mate} sits down with the shoes on and doesn’t bowl. “Don’t you ever,” says {mate}. “Not you.”'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -8,
            },
            {
              kind: 'affinity',
              role: 'mate',
              by: -14,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 5,
            },
          ],
        },
      ],
    },
    {
      id: 'drive',
      text: 'Say that you’ll drive, Mondays, to the hospital and back',
      energyCost: 3,
      conditions: [
        {
          kind: 'gauge',
          of: 'stress',
          to: 75,
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '“Bowl,” says {mate}, “then we’ll see.” You get nine. You drive. There’s a place on the way with a decent bear claw, and by spring they’ve got two on a plate when the car pulls in.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 8,
            },
            {
              kind: 'affinity',
              role: 'mate',
              by: 20,
            },
            {
              kind: 'familiarity',
              role: 'mate',
              by: 16,
            },
            {
              kind: 'startRoutine',
              id: 'mondays-to-the-hospital',
              title: 'The drive to the hospital',
              place: 'town',
              time: 'morning',
              days: [1],
              minutes: 120,
              energy: 4,
            },
          ],
        },
      ],
    },
  ],
})
