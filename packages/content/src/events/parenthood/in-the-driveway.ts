import { defineEvent } from '../../define-event.ts'

export const inTheDriveway = defineEvent({
  id: 'in-the-driveway',
  kind: 'question',
  category: 'family',
  title: 'In the driveway',
  stages: ['middleAge', 'oldAge'],
  cast: {
    child: {
      relation: ['son', 'daughter'],
      age: {
        from: 25,
        to: 50,
      },
    },
  },
  conditions: [
    {
      kind: 'affinity',
      role: 'child',
      to: 75,
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
    option: 'listen',
  },
  text: [
    'The visit is over, and {child} has the car running. Then it is turned off. “There’s something I never said,” says {child}, to the wheel. It is about a recital, or a belt, or a door, and you were there, and you remember it otherwise.',
  ],
  options: [
    {
      id: 'listen',
      text: 'Hear it to the end',
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes longer than the visit. You do not say how tired you were in those years. At the end the windows have steamed over, and {child} wipes a hole in the fog, and looks at you through it. “Thanks,” {child.they} {child|says|say}.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 8,
            },
            {
              kind: 'familiarity',
              role: 'child',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
            {
              kind: 'remember',
              what: 'a-hole-in-the-fog',
            },
          ],
        },
      ],
    },
    {
      id: 'sorry',
      text: 'Say that you are sorry, before it is out',
      outcomes: [
        {
          chance: 0.4,
          text: [
            '“You don’t know for what yet,” says {child}. And then {child.they} {child|tells|tell} you, and you are sorry all over again, in the right place.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 6,
            },
            {
              kind: 'familiarity',
              role: 'child',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
          ],
        },
        {
          chance: 0.6,
          text: [
            'It stops there. You have cut it off with a kindness. The motor is started, and you stand in the driveway with your hand up.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: -4,
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
      id: 'otherwise',
      text: 'Say how it was',
      outcomes: [
        {
          chance: 0.35,
          modifiers: [
            {
              when: {
                kind: 'temperament',
                of: 'agreeableness',
                from: 60,
              },
              times: 1.5,
            },
          ],
          text: [
            'There is a paper bag in it that {child} had forgotten, and a neighbor. “There was a neighbor,” says {child}, slowly. Something in the story moves over by a foot.',
          ],
          effects: [
            {
              kind: 'familiarity',
              role: 'child',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -4,
            },
            {
              kind: 'affinity',
              role: 'child',
              by: 3,
            },
          ],
        },
        {
          chance: 0.65,
          text: ['“That’s what you always do,” says {child}. You are doing it now, in a driveway.'],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: -10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
          ],
        },
      ],
    },
    {
      id: 'memory',
      text: 'Remind {child.them} of what you did for {child.them}',
      outcomes: [
        {
          chance: 1,
          text: [
            'You have a list, and it is a good one, and every word of it is so. {child} hears it out, like a bill. It is paid, with a nod.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
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
  ],
})
