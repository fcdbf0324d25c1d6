import { defineEvent } from '../../define-event.ts'

export const fourRingsAtTheDoor = defineEvent({
  id: 'four-rings-at-the-door',
  kind: 'question',
  category: 'friendship',
  title: 'Four rings',
  stages: ['adolescence', 'youngAdult', 'adult', 'middleAge', 'oldAge'],
  age: {
    from: 16,
  },
  cast: {
    friend: {
      relation: 'friend',
      age: {
        from: 14,
      },
    },
  },
  conditions: [
    {
      kind: 'ill',
      illness: 'depression',
      severity: 2,
    },
    {
      kind: 'affinity',
      role: 'friend',
      from: 25,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 50,
  },
  cooldownDays: 2000,
  importance: 6,
  offline: {
    kind: 'auto',
    option: 'lie',
  },
  text: [
    'The bell. You know the ring, two short, two long: it is {friend}. You are on the floor of the hall, where it is as far to the door as to the bed. Through the slot a voice says: “I can see your feet.”',
  ],
  options: [
    {
      id: 'open',
      text: 'Crawl over, and open',
      energyCost: 10,
      outcomes: [
        {
          chance: 1,
          text: [
            '{friend} looks at you, and at the hall behind you, and hangs up {friend.their} coat. {friend.They} {friend|washes|wash} what there is to wash and {friend|does|do} not cheer you up. You had been so afraid of being cheered up.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'friend',
              by: 8,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -5,
            },
          ],
          remembers: {
            role: 'friend',
            as: 'the floor of the hall',
          },
        },
      ],
    },
    {
      id: 'slot',
      text: 'Talk through the slot',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'You talk for an hour, the two of you, with a door between, like a confession or a jail. “Tomorrow I’m bringing a screwdriver,” says {friend}. Tomorrow {friend.they} {friend|does|do}.',
          ],
          effects: [
            {
              kind: 'familiarity',
              role: 'friend',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -3,
            },
          ],
        },
        {
          chance: 0.4,
          text: [
            'You say that you are fine. There is a pause in which both of you look at that word. Then the steps go down, and wait on each landing.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'social',
              by: -3,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
          ],
        },
      ],
    },
    {
      id: 'doctor',
      text: 'Ask {friend.them} to take you to a doctor, now, like this',
      conditions: [
        {
          kind: 'ill',
          illness: 'depression',
          severity: 2,
          untreated: true,
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'Like this: in a coat over what you slept in. {friend} fills in the form and gets your birthday right. In the room you say two sentences, and they turn out to be enough.',
          ],
          effects: [
            {
              kind: 'examine',
              illness: 'depression',
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 6,
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
      id: 'lie',
      text: 'Pull in your feet',
      outcomes: [
        {
          chance: 1,
          text: [
            'After a time it is quiet. There is something on the mat when you look, days later: a bag with rolls in it, like stones.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'social',
              by: -5,
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
  ],
  examples: [{ given: { age: 16 }, choose: 'slot', roll: 0.01, expect: { says: 'You talk for an hour' } }],
})
