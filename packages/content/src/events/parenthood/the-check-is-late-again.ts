import { defineEvent } from '../../define-event.ts'

export const theCheckIsLateAgain = defineEvent({
  id: 'the-check-is-late-again',
  kind: 'question',
  category: 'money',
  title: 'Late again',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: {
    child: {
      relation: ['son', 'daughter'],
      age: {
        from: 2,
        to: 16,
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
      as: ['sole'],
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
    weight: 34,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'auto',
    option: 'call',
  },
  text: [
    'It is the ninth, and there is no support from {former}; it is the third month. {child} has outgrown the shoes. You have the number of the agency in one hand, and in the other a picture of the three of you, because it was in the same drawer.',
  ],
  options: [
    {
      id: 'agency',
      text: 'Call the agency',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'It is taken out of the paycheck from now on, and comes like rain. {former} hears of it from a supervisor, in front of the whole shift.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'former',
              by: -12,
            },
            {
              kind: 'money',
              by: 180000,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -6,
            },
          ],
        },
        {
          chance: 0.4,
          text: [
            'There is no source. {former} has been out of work since the plant closed, and had been borrowing it, all that time, from you know who: {former.their} mother.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'former',
              by: -8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 7,
            },
          ],
        },
      ],
    },
    {
      id: 'call',
      text: 'Call {former}, and ask what is going on',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is bad: the plant, then the car. You listen as you would to anybody. “I can do Saturdays,” says {former}. “I can do shoes, I’ve got a friend at the outlet.” It is shoes, for a year, and Saturdays.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'former',
              by: 10,
            },
            {
              kind: 'affinity',
              role: 'child',
              by: 3,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
            },
            {
              kind: 'remember',
              what: 'a-year-of-shoes',
            },
          ],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Tell {child} why there are no shoes',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is only the truth. {child} looks at the old ones, and says that they are fine, and curls up the toes in them for a month.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: -4,
            },
            {
              kind: 'affinity',
              role: 'former',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -3,
            },
          ],
        },
      ],
    },
    {
      id: 'nights',
      text: 'Wait one more month, and take the night hours',
      conditions: [
        {
          kind: 'employed',
          is: true,
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You do it, and it is done. You do not recall that time later except for a bus, always the same one, with you in it, asleep against the glass.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'health',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
            {
              kind: 'money',
              by: 90000,
            },
          ],
        },
      ],
    },
    {
      id: 'own',
      text: 'Buy the shoes and say nothing to anyone',
      moneyCost: 4500,
      outcomes: [
        {
          chance: 1,
          text: ['Red ones. They are a size too large, so as to last. {child} takes them to bed.'],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 5,
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
  ],
})
