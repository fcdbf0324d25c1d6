import { defineEvent } from '../../define-event.ts'

export const aToothAtTwoAddresses = defineEvent({
  id: 'a-tooth-at-two-addresses',
  kind: 'question',
  category: 'family',
  title: 'A tooth at two addresses',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: {
    child: {
      relation: ['son', 'daughter'],
      age: {
        from: 5,
        to: 8,
      },
    },
    former: {
      relation: 'ex',
    },
  },
  conditions: [
    {
      kind: 'arranged',
      role: 'child',
      as: ['shared'],
    },
    {
      kind: 'kinship',
      role: 'child',
      to: 'former',
      as: 'child',
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 40,
  },
  once: true,
  importance: 4,
  offline: {
    kind: 'auto',
    option: 'dollar',
  },
  text: [
    'The tooth came out at {former}’s, and was paid for there: five dollars. {child} has brought it along in a matchbox, to see what it fetches here. The face is quite open. It is a matter of business.',
  ],
  options: [
    {
      id: 'dollar',
      text: 'A dollar, which is what a tooth is',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} compares. “I think it’s a different fairy,” {child.they} {child|decides|decide}, “for poor houses,” and leaves you the tooth for good.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 3,
            },
            {
              kind: 'affinity',
              role: 'child',
              by: -2,
            },
            {
              kind: 'familiarity',
              role: 'child',
              by: 4,
            },
          ],
        },
      ],
    },
    {
      id: 'six',
      text: 'Six',
      moneyCost: 600,
      outcomes: [
        {
          chance: 1,
          text: [
            'By Thursday it is known that a tooth can be had up to eight. {former} calls you. It is the first call in a year that is about something funny, and each of you hears the other keep from laughing.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'former',
              by: 6,
            },
            {
              kind: 'affinity',
              role: 'child',
              by: 3,
            },
          ],
        },
      ],
    },
    {
      id: 'write',
      text: 'Write to {former} that there ought to be one fairy',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'There is one, from then on, with rates, and a handwriting that is half of each. When the molars go, {child} tells you that {child.they} {child|has|have} known for years, and liked the letters.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'former',
              by: 8,
            },
            {
              kind: 'affinity',
              role: 'child',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -4,
            },
            {
              kind: 'remember',
              what: 'one-fairy',
            },
          ],
        },
        {
          chance: 0.4,
          text: [
            'You get back a paragraph about your timekeeping. You keep the matchbox. It rattles in the drawer whenever you look for a pen.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'former',
              by: -5,
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
  ],
})
