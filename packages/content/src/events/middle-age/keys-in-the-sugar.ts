import { defineEvent } from '../../define-event.ts'

export const keysInTheSugar = defineEvent({
  id: 'keys-in-the-sugar',
  kind: 'question',
  category: 'family',
  title: 'The keys to the car',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: {
    elder: {
      relation: ['mother', 'father'],
    },
  },
  conditions: [
    {
      kind: 'personHas',
      role: 'elder',
      of: ['dementia'],
    },
    {
      kind: 'arranged',
      role: 'elder',
      as: ['usual', 'aide'],
    },
    {
      kind: 'personIs',
      role: 'elder',
      as: 'away',
      is: false,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 60,
  },
  once: true,
  importance: 7,
  offline: {
    kind: 'hold',
  },
  text: [
    'There is paint on the fender of {elder}’s car, and it is the yellow of the school bus. {elder} says that a post has been moved. {elder.They} {elder|holds|hold} the keys in a fist, and the fist in a pocket, and looks at you like someone who has come to rob the house.',
  ],
  options: [
    {
      id: 'take',
      text: 'Hold out your hand',
      outcomes: [
        {
          chance: 0.55,
          text: [
            'It takes all afternoon. At the end they are laid in your palm, warm, one by one, with their stories. “I taught you,” says {elder}. “On this car.” You say that you know.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'elder',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
            {
              kind: 'familiarity',
              role: 'elder',
              by: 4,
            },
            {
              kind: 'remember',
              what: 'warm-keys',
            },
          ],
        },
        {
          chance: 0.45,
          text: [
            'You open the fist, finger by finger. You would not have believed that you could. Neither would {elder}, who has not spoken to you since.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'elder',
              by: -14,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 12,
            },
            {
              kind: 'quarrel',
              role: 'elder',
              by: 'person',
            },
            {
              kind: 'remember',
              what: 'warm-keys',
            },
          ],
        },
      ],
    },
    {
      id: 'wire',
      text: 'Pull a wire under the hood, and say nothing',
      energyCost: 3,
      outcomes: [
        {
          chance: 1,
          text: [
            '{elder} has it towed. {elder} has it mended. The mechanic calls you, because your number is on the calendar, and asks you what he should say. It goes on like this, between three honest people, for half a year.',
          ],
          effects: [
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
      id: 'report',
      text: 'Let a stranger do it: call the doctor',
      outcomes: [
        {
          chance: 1,
          text: [
            'A letter comes, with a seal. {elder} is furious, at the state, for the rest of {elder.their} life, and shows you the letter each time you come. You say that it is an outrage.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'elder',
              by: 4,
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
      id: 'ride',
      text: 'Ask for a ride, around the block',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.5,
          text: [
            'Four stops, four signals, all correct, and one moment in the middle when {elder} looks over and asks where the two of you are going. You drive back. You say you feel like driving.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 7,
            },
            {
              kind: 'familiarity',
              role: 'elder',
              by: 5,
            },
            {
              kind: 'remember',
              what: 'warm-keys',
            },
          ],
        },
        {
          chance: 0.5,
          text: [
            'A ball comes out between two cars, and after it nobody, thank God. You are parked across a lawn. “You take it,” says {elder}, and gets out, and walks around to the other side.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 14,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: -3,
            },
            {
              kind: 'familiarity',
              role: 'elder',
              by: 8,
            },
            {
              kind: 'remember',
              what: 'warm-keys',
            },
          ],
        },
      ],
    },
  ],
})
