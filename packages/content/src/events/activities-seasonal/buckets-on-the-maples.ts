import { defineEvent } from '../../define-event.ts'

export const bucketsOnTheMaples = defineEvent({
  id: 'buckets-on-the-maples',
  kind: 'question',
  category: 'season',
  title: 'Forty to one',
  stages: ['childhood', 'adolescence', 'adult'],
  age: {
    from: 8,
    to: 44,
  },
  cast: {
    elder: {
      relation: ['grandfather', 'grandmother', 'uncle', 'aunt', 'father', 'mother'],
    },
  },
  conditions: [
    {
      kind: 'season',
      in: ['spring'],
    },
    {
      kind: 'month',
      in: [3],
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
    option: 'stir',
    minutes: 4320,
  },
  text: [
    'It runs when the nights freeze and the days don’t. {elder} has hung thirty buckets. It takes forty gallons to make one, and it has to be watched all night, in the shed, over a fire; and the one who’s watching it always falls asleep, {elder} says, looking at you.',
  ],
  options: [
    {
      id: 'stir',
      text: 'Take the first half of the night',
      outcomes: [
        {
          chance: 1,
          text: [
            'You’re woken at two with a blanket on you. “You lasted longer than I did at your age.” There’s a spoon. It’s smoke, and after that it’s sweet.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 7,
            },
            {
              kind: 'affinity',
              role: 'elder',
              by: 8,
            },
            {
              kind: 'familiarity',
              role: 'elder',
              by: 8,
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
      id: 'all',
      text: 'Take all of it',
      energyCost: 8,
      outcomes: [
        {
          chance: 0.55,
          modifiers: [
            {
              when: {
                kind: 'temperament',
                of: 'conscientiousness',
                from: 60,
              },
              times: 1.7,
              why: 'you stay with things',
            },
            {
              when: {
                kind: 'habit',
                habit: 'coffee',
              },
              times: 1.5,
              why: 'there is coffee',
            },
          ],
          odds: 'nineteen jars',
          text: [
            'At four it does what you were told it’d do: the bubbles get small, all together, and it sheets off the ladle. You don’t wake anyone. You do it yourself, and when it’s light there are nineteen jars on the sill.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 14,
            },
            {
              kind: 'affinity',
              role: 'elder',
              by: 14,
            },
            {
              kind: 'remember',
              what: 'watched-the-syrup',
            },
          ],
        },
        {
          chance: 0.45,
          odds: 'you fall asleep',
          text: [
            'The smell wakes you. It’s the whole spring, black, a quarter inch of it. {elder} scrapes at it for some time with a putty knife and then asks if you want eggs.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -9,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
            {
              kind: 'affinity',
              role: 'elder',
              by: 2,
            },
          ],
        },
      ],
    },
    {
      id: 'talk',
      text: 'Keep {elder} up by asking about the other winters',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s stories that you’ve had before, but in a different order, so that a man who’d always been dead walks in and sits down. The syrup’s a bit dark.',
          ],
          effects: [
            {
              kind: 'familiarity',
              role: 'elder',
              by: 18,
            },
            {
              kind: 'affinity',
              role: 'elder',
              by: 10,
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
