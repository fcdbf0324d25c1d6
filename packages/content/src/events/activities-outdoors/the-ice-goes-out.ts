import { defineEvent } from '../../define-event.ts'

export const theIceGoesOut = defineEvent({
  id: 'the-ice-goes-out',
  kind: 'question',
  category: 'season',
  title: 'The ice',
  stages: ['childhood', 'adolescence', 'adult', 'middleAge'],
  age: {
    from: 10,
    to: 58,
  },
  cast: {
    kid: {
      relation: ['neighbour', 'friend', 'cousin', 'acquaintance'],
    },
  },
  conditions: [
    {
      kind: 'season',
      in: ['winter'],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 8,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'deadline',
    option: 'shout',
    minutes: 4320,
  },
  text: [
    'It’s been warm for three days. {kid} is out on the pond, forty feet from the bank, jumping, to show that it holds. The third jump has another sound to it. {kid} hears it too, and stops, with arms out.',
  ],
  options: [
    {
      id: 'shout',
      text: 'Shout: lie down!',
      outcomes: [
        {
          chance: 0.8,
          odds: 'you are heard',
          text: [
            '{kid} lies down. {kid} comes in on the belly, inch by inch, over a noise like a door in a dream. It takes ten minutes. You hold out your scarf.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: 16,
            },
            {
              kind: 'familiarity',
              role: 'kid',
              by: 8,
            },
            {
              kind: 'remember',
              what: 'called-from-the-bank',
            },
          ],
        },
        {
          chance: 0.2,
          odds: 'you are not',
          text: [
            '{kid} turns and runs. It holds until the last yard. It’s only to the waist. You’re both a long time getting out of that house again.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -4,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: 8,
            },
          ],
        },
      ],
    },
    {
      id: 'go',
      text: 'Go out there',
      energyCost: 8,
      outcomes: [
        {
          chance: 0.45,
          modifiers: [
            {
              when: {
                kind: 'practised',
                activity: 'scouts',
              },
              times: 1.6,
              why: 'you were a scout',
            },
            {
              when: {
                kind: 'practised',
                activity: 'swim-team',
              },
              times: 1.3,
              why: 'you swim',
            },
            {
              when: {
                kind: 'remembers',
                what: 'pulled-out-of-the-lake',
              },
              times: 1.3,
              why: 'you know how it is done',
            },
          ],
          odds: 'it holds',
          text: ['On your stomach, with a branch. You’ve got hold of a mitten; then there’s a hand in it.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: 30,
            },
            {
              kind: 'familiarity',
              role: 'kid',
              by: 14,
            },
            {
              kind: 'remember',
              what: 'went-out-on-the-ice',
            },
          ],
        },
        {
          chance: 0.55,
          odds: 'it opens',
          text: [
            'It opens without a sound. What you remember is how green it is. A man with a ladder happens to be at the pump. A ladder, there, in the thaw.',
          ],
          effects: [
            {
              kind: 'fallIll',
              illness: 'pneumonia',
              severity: 2,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: -12,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 12,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: 20,
            },
            {
              kind: 'remember',
              what: 'went-out-on-the-ice',
            },
          ],
        },
      ],
    },
    {
      id: 'ladder',
      text: 'Run for the ladder behind the pump house',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'practised',
              activity: 'scouts',
            },
            {
              kind: 'gauge',
              of: 'health',
              from: 70,
            },
            {
              kind: 'experience',
              ladders: ['police', 'nursing', 'building'],
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.9,
          odds: 'you are in time',
          text: [
            'You push it out ahead of you. {kid} gets in between the rungs like a letter into a slot. You’re both pulled in by a man with a dog, and he’s crying, and the dog is.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 9,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: 25,
            },
            {
              kind: 'remember',
              what: 'called-from-the-bank',
            },
          ],
        },
        {
          chance: 0.1,
          odds: 'you are not',
          text: [
            'You’re back when it has already gone. {kid} is standing in water to the chest, with chattering teeth: it was never deep there. “You left,” says {kid}.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: -8,
            },
          ],
        },
      ],
    },
  ],
})
