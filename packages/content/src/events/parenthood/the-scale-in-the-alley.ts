import { defineEvent } from '../../define-event.ts'

export const theScaleInTheAlley = defineEvent({
  id: 'the-scale-in-the-alley',
  kind: 'question',
  category: 'health',
  title: 'The scale',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: {
    child: {
      relation: ['son', 'daughter'],
      age: {
        from: 12,
        to: 18,
      },
    },
  },
  trigger: {
    kind: 'followUp',
  },
  once: true,
  importance: 7,
  offline: {
    kind: 'hold',
  },
  text: [
    'There is a scale under the bathroom window, on its face, with the glass out. {child} stands up there at the open window and does not step back when you look up. You take the stairs two at a time.',
  ],
  options: [
    {
      id: 'help',
      text: 'Ask {child.them}: clinic, or here, and mean both',
      moneyCost: 250000,
      outcomes: [
        {
          chance: 1,
          text: [
            '“There,” says {child}. It is ten weeks, and you are allowed Sundays. You are taught a sentence for each meal, and feel like a fool, and say it. On the eighth Sunday {child.they} {child|steals|steal} a fry off your plate.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 10,
            },
            {
              kind: 'familiarity',
              role: 'child',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
            {
              kind: 'remember',
              what: 'a-fry-from-your-plate',
            },
          ],
        },
      ],
    },
    {
      id: 'here',
      text: '“Here. I’ll stay home.”',
      energyCost: 10,
      outcomes: [
        {
          chance: 0.5,
          text: [
            'You take the spring off, or what stands for it. You do puzzles. You have never known anyone so well, or been so tired. It goes up by an ounce, and an ounce, without a scale.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 12,
            },
            {
              kind: 'familiarity',
              role: 'child',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
            {
              kind: 'money',
              by: -150000,
            },
            {
              kind: 'remember',
              what: 'a-fry-from-your-plate',
            },
          ],
        },
        {
          chance: 0.5,
          text: [
            'You are not a clinic. It takes you until summer to say so, and a night in which you both say it, on the edge of the tub.',
          ],
          effects: [
            {
              kind: 'familiarity',
              role: 'child',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 14,
            },
            {
              kind: 'affinity',
              role: 'child',
              by: 2,
            },
          ],
        },
      ],
    },
    {
      id: 'fetch',
      text: 'Go down first, and carry the scale to the dump',
      outcomes: [
        {
          chance: 1,
          text: [
            'You are seen doing it, from above. On the way back you buy bread, so as not to come back with nothing. Half of it is gone by night. You do not ask.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 2,
            },
            {
              kind: 'remember',
              what: 'a-fry-from-your-plate',
            },
          ],
        },
      ],
    },
  ],
})
