import { defineEvent } from '../../define-event.ts'

export const theWrongSolution = defineEvent({
  id: 'the-wrong-solution',
  kind: 'question',
  category: 'school',
  title: 'Question six',
  stages: ['adolescence'],
  age: {
    from: 14,
    to: 18,
  },
  cast: {
    mate: {
      relation: ['classmate', 'friend'],
    },
  },
  conditions: [
    {
      kind: 'activity',
      activity: 'math-league',
    },
    {
      kind: 'studies',
      for: ['highSchool'],
    },
    {
      kind: 'season',
      in: ['autumn', 'winter', 'spring'],
    },
    {
      kind: 'weekend',
      is: false,
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
    option: 'team',
    minutes: 4320,
  },
  text: [
    'Five of you, one sheet, four minutes left. {mate}, who’s never wrong, has written 72 under question six. You’ve got 71. You’ve checked it twice, and then looked at {mate}’s face, which is resting.',
  ],
  options: [
    {
      id: 'team',
      text: 'Leave 72',
      outcomes: [
        {
          chance: 0.7,
          odds: 'it was yours',
          text: [
            'It’s 71. You lose by six. On the bus {mate} says, to the window, “Did anyone else get something?” You look out of yours.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -7,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 5,
            },
            {
              kind: 'practice',
              activity: 'math-league',
              by: 2,
            },
          ],
        },
        {
          chance: 0.3,
          odds: 'it was not',
          text: ['It is 72. You’d counted the empty set as nothing.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 2,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -2,
            },
            {
              kind: 'practice',
              activity: 'math-league',
              by: 4,
            },
          ],
        },
      ],
    },
    {
      id: 'say',
      text: 'Say “seventy-one,” and why',
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            {
              when: {
                kind: 'activity',
                activity: 'math-league',
                level: 3,
              },
              times: 1.6,
              why: 'you are often right',
            },
            {
              when: {
                kind: 'marks',
                from: 75,
              },
              times: 1.3,
              why: 'your grades are high',
            },
          ],
          odds: 'you are believed',
          text: [
            '{mate} looks for ten long seconds, and rubs it out so hard that there’s a hole. You write it around the hole.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 10,
            },
            {
              kind: 'practice',
              activity: 'math-league',
              by: 14,
            },
            {
              kind: 'marks',
              by: 3,
            },
            {
              kind: 'affinity',
              role: 'mate',
              by: 5,
            },
            {
              kind: 'remember',
              what: 'said-seventy-one',
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'you are not',
          text: [
            '“No,” says {mate}, without looking. You’ve got it on your wrist in pen. You show it to the team on the bus. That doesn’t help.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -3,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
            },
            {
              kind: 'affinity',
              role: 'mate',
              by: -8,
            },
            {
              kind: 'practice',
              activity: 'math-league',
              by: 6,
            },
            {
              kind: 'remember',
              what: 'said-seventy-one',
            },
          ],
        },
      ],
    },
    {
      id: 'both',
      text: 'Take the pencil and prove it in the margin',
      energyCost: 3,
      conditions: [
        {
          kind: 'activity',
          activity: 'math-league',
          level: 2,
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s three lines. {mate} reads it as others would a letter from home. “That’s pretty,” {mate} says. It goes up on the wall of the math room, hole and all.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 13,
            },
            {
              kind: 'practice',
              activity: 'math-league',
              by: 16,
            },
            {
              kind: 'affinity',
              role: 'mate',
              by: 14,
            },
            {
              kind: 'familiarity',
              role: 'mate',
              by: 8,
            },
            {
              kind: 'remember',
              what: 'said-seventy-one',
            },
          ],
        },
      ],
    },
  ],
})
