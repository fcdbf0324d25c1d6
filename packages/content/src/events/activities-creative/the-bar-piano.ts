import { defineEvent } from '../../define-event.ts'

export const theBarPiano = defineEvent({
  id: 'the-bar-piano',
  kind: 'question',
  category: 'play',
  title: 'One key sticks',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  age: {
    from: 21,
    to: 85,
  },
  cast: {
    friend: {
      relation: ['friend', 'colleague', 'spouse', 'partner'],
    },
  },
  conditions: [
    {
      kind: 'any',
      of: [
        {
          kind: 'remembers',
          what: 'made-up-two-pages',
          daysAgo: 1500,
        },
        {
          kind: 'practised',
          activity: 'piano-lessons',
          level: 3,
        },
      ],
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
    option: 'sit',
    minutes: 4320,
  },
  text: [
    'It’s a hotel bar, late, after a wedding that wasn’t yours. There’s an upright in the corner with rings on it from glasses. {friend} has found the switch for its lamp. The D above middle C sticks.',
  ],
  options: [
    {
      id: 'sit',
      text: 'Say that it’s been years',
      outcomes: [
        {
          chance: 1,
          text: [
            'The lamp is on for a while over the keys. Later a boy of four comes, in a vest, and plays the D, and plays it, and plays it.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -1,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -1,
            },
          ],
        },
      ],
    },
    {
      id: 'play',
      text: 'Sit down',
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            {
              when: {
                kind: 'practised',
                activity: 'piano-lessons',
                level: 4,
              },
              times: 2,
              why: 'you were good',
            },
            {
              when: {
                kind: 'practised',
                activity: 'community-choir',
              },
              times: 1.3,
              why: 'you sing along',
            },
          ],
          odds: 'it is still there',
          text: [
            'You go around the D. By the third tune there are six people, a bride among them with her shoes off. The barman doesn’t turn on the music.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 14,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 12,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 8,
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'only the left hand',
          text: [
            'It’s gone, except for the left hand, which goes on like a faithful horse. {friend} puts in a tune on top, with one finger.',
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
              by: 8,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 6,
            },
          ],
        },
      ],
    },
    {
      id: 'two',
      text: 'Play the two pages that were never written',
      conditions: [
        {
          kind: 'remembers',
          what: 'made-up-two-pages',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'They’ve grown. There is a middle to them now. “What’s that?” says {friend}. “I don’t know,” you say. “I was nine, or so. It was an accident.”',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 16,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -10,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 10,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 10,
            },
          ],
        },
      ],
    },
  ],
})
