import { defineEvent } from '../../define-event.ts'

export const warmWater = defineEvent({
  id: 'warm-water',
  kind: 'question',
  category: 'family',
  title: 'Warm water',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: {
    elder: {
      relation: ['mother', 'father'],
    },
  },
  conditions: [
    {
      kind: 'arranged',
      role: 'elder',
      as: ['taken-in'],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 40,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'auto',
    option: 'sponge',
  },
  text: [
    '{elder} cannot get over the rim of the tub alone any longer. You have run the water. {elder.They} {elder|stands|stand} on the mat in a robe, holding it shut, and looks past you at the tiles. You are the child. Nobody has rehearsed this.',
  ],
  options: [
    {
      id: 'eyes',
      text: 'Shut your eyes, and do it by feel',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'You get soap in {elder.their} ear, and elbow the tap. “Left,” says {elder}. “My other left.” By the rinsing you are both wet through, and laughing, and it has been done.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'elder',
              by: 10,
            },
            {
              kind: 'familiarity',
              role: 'elder',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
          ],
        },
      ],
    },
    {
      id: 'talk',
      text: 'Talk about something else, as nurses do',
      conditions: [
        {
          kind: 'relation',
          role: 'elder',
          in: ['mother'],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You talk about the price of gutters. There is a scar that you have never seen, long, silver, below the ribs. “That was you,” says {elder} when you stop talking.',
          ],
          effects: [
            {
              kind: 'familiarity',
              role: 'elder',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
            },
            {
              kind: 'remember',
              what: 'a-silver-scar',
            },
          ],
        },
      ],
    },
    {
      id: 'hire',
      text: 'Pay somebody who has done it a thousand times',
      moneyCost: 24000,
      outcomes: [
        {
          chance: 1,
          text: [
            'She does it in nine minutes, singing. {elder} comes out pink, and says to you that it is a relief, and looks relieved, and also looks at you.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -6,
            },
            {
              kind: 'affinity',
              role: 'elder',
              by: -2,
            },
          ],
        },
      ],
    },
    {
      id: 'sponge',
      text: 'Bring a basin, and leave the room',
      outcomes: [
        {
          chance: 1,
          text: [
            'You hear the cloth dip, and drip. It takes an hour. When you come in the floor has been wiped, too, on hands and knees; there is a button of the robe lying by the drain.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'elder',
              by: 2,
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
