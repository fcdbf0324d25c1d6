import { defineEvent } from '../../define-event.ts'

export const aPlateMovedWithAFork = defineEvent({
  id: 'a-plate-moved-with-a-fork',
  kind: 'question',
  category: 'health',
  title: 'Moved with a fork',
  stages: ['adult', 'middleAge'],
  cast: {
    child: {
      relation: ['son', 'daughter'],
      age: {
        from: 12,
        to: 16,
      },
    },
  },
  conditions: [
    {
      kind: 'livesTogether',
      role: 'child',
      is: true,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 24,
  },
  once: true,
  importance: 8,
  offline: {
    kind: 'hold',
  },
  text: [
    '{child} cuts everything into small squares, and moves the squares, and talks. It is lively talk. You would not have noticed, but you washed the belt with the jeans, and it has two new holes in it, made with a nail.',
  ],
  options: [
    {
      id: 'doctor',
      text: 'Call the pediatrician, and go in alone first',
      moneyCost: 40000,
      outcomes: [
        {
          chance: 0.7,
          modifiers: [
            {
              when: {
                kind: 'affinity',
                role: 'child',
                from: 50,
              },
              times: 1.3,
            },
          ],
          text: [
            '“You’re early,” says the doctor. “They mostly come when the hair goes.” There are six of you in a room on Wednesdays, parents, with pamphlets, learning how to sit at a table. {child} hates you for half a year, out loud, and eats.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: -8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
            {
              kind: 'remember',
              what: 'two-new-holes',
            },
          ],
        },
        {
          chance: 0.3,
          text: [
            '{child} is weighed, and has coins in both pockets, and passes. It costs you three months. Then comes a Tuesday, and a gym floor, and a siren.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: -10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 14,
            },
            {
              kind: 'remember',
              what: 'two-new-holes',
            },
          ],
        },
      ],
    },
    {
      id: 'belt',
      text: 'Lay the belt on the table, between the plates',
      outcomes: [
        {
          chance: 1,
          text: [
            'The talk stops as if a plug had been pulled. {child} looks at it, and at you, and you see a very tired person look out of a child. “I don’t know how to stop,” {child.they} {child|says|say}.',
          ],
          effects: [
            {
              kind: 'familiarity',
              role: 'child',
              by: 10,
            },
            {
              kind: 'affinity',
              role: 'child',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
            {
              kind: 'remember',
              what: 'two-new-holes',
            },
          ],
          followUps: [
            {
              event: 'the-scale-in-the-alley',
              afterDays: [30, 80],
            },
          ],
        },
      ],
    },
    {
      id: 'watch',
      text: 'Watch every bite from now on',
      outcomes: [
        {
          chance: 1,
          text: [
            'It becomes the only thing that goes on in that room. You count, and are counted. {child} wins, because {child.they} {child|has|have} more time.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: -10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
          ],
          followUps: [
            {
              event: 'the-scale-in-the-alley',
              afterDays: [40, 120],
            },
          ],
        },
      ],
    },
    {
      id: 'kitchen',
      text: 'Ask {child.them} to cook, and eat what there is with {child.them}',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'habit',
              habit: 'cooking',
            },
            {
              kind: 'temperament',
              of: 'agreeableness',
              from: 60,
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.5,
          text: [
            'They are strange, beautiful suppers, and at first only you eat them. You say so. “Then it’s no use,” you say, “it tastes of one.” A spoon is taken up, to prove you wrong.',
          ],
          effects: [
            {
              kind: 'familiarity',
              role: 'child',
              by: 6,
            },
            {
              kind: 'affinity',
              role: 'child',
              by: 5,
            },
          ],
        },
        {
          chance: 0.5,
          text: ['You put on six pounds. {child} looks on, with love, like a nurse.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
            {
              kind: 'familiarity',
              role: 'child',
              by: 3,
            },
          ],
          followUps: [
            {
              event: 'the-scale-in-the-alley',
              afterDays: [40, 120],
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 34 },
      choose: 'belt',
      expect: { says: 'looks at it, and at', remembers: ['two-new-holes'], followUp: 'the-scale-in-the-alley' },
    },
  ],
})
