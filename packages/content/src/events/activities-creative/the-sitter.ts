import { defineEvent } from '../../define-event.ts'

export const theSitter = defineEvent({
  id: 'the-sitter',
  kind: 'question',
  category: 'play',
  title: 'Hold still',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  age: {
    from: 22,
    to: 88,
  },
  cast: {
    other: {
      relation: ['friend', 'acquaintance', 'neighbour', 'colleague'],
    },
  },
  conditions: [
    {
      kind: 'activity',
      activity: 'painting-class',
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 22,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'pears',
    minutes: 4320,
  },
  text: [
    'No pears tonight. The model hasn’t come, and the teacher looks around the room. {other} looks at the floor. Two hours on a chair, under a lamp, with your collar open; you needn’t take anything off that you don’t want to.',
  ],
  options: [
    {
      id: 'pears',
      text: 'Look for a pear',
      outcomes: [
        {
          chance: 1,
          text: ['They do a stool. It’s hard, a stool: there’s nothing to like. You find out how the legs go.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 1,
            },
            {
              kind: 'practice',
              activity: 'painting-class',
              by: 5,
            },
          ],
        },
      ],
    },
    {
      id: 'sit',
      text: 'Sit',
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            {
              when: {
                kind: 'temperament',
                of: 'neuroticism',
                to: 50,
              },
              times: 1.4,
              why: 'you do not mind',
            },
          ],
          odds: 'you are seen',
          text: [
            'Then you go around in your own clothes and look. Twelve people. Here you’re tired, here you’re a judge; {other} has made you sad and about right. You buy that one with a beer.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 8,
            },
            {
              kind: 'affinity',
              role: 'other',
              by: 8,
            },
            {
              kind: 'familiarity',
              role: 'other',
              by: 12,
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'no mouth',
          text: [
            'Not one of them gave you a mouth. “Mouths are the last thing,” the teacher says, “we ran out of time.”',
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
              by: 3,
            },
          ],
        },
      ],
    },
    {
      id: 'all',
      text: 'Take it off, all of it: they have seen pears',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'temperament',
              of: 'openness',
              from: 60,
            },
            {
              kind: 'gauge',
              of: 'health',
              from: 75,
            },
            {
              kind: 'habit',
              habit: 'yoga',
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s cold, and then it’s a job: there’s a spot on the wall. In the break you walk about in a robe, looking at twelve backs, twelve knees. What you notice is how carefully they’ve all done the scar.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 13,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -8,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 6,
            },
            {
              kind: 'money',
              by: 6000,
            },
            {
              kind: 'practice',
              activity: 'painting-class',
              by: 6,
            },
          ],
        },
      ],
    },
  ],
})
