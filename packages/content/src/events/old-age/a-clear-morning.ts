import { defineEvent } from '../../define-event.ts'

export const aClearMorning = defineEvent({
  id: 'a-clear-morning',
  kind: 'question',
  category: 'family',
  title: 'A clear morning',
  stages: ['middleAge', 'oldAge'],
  cast: {
    kin: {
      relation: ['son', 'daughter', 'spouse', 'partner', 'sister', 'brother'],
      age: {
        from: 16,
      },
    },
  },
  conditions: [
    {
      kind: 'ill',
      illness: 'dementia',
      severity: 3,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 70,
  },
  once: true,
  importance: 7,
  offline: {
    kind: 'hold',
  },
  text: [
    'You wake, and it is all there, laid out like clothes: the room, the year, what you have, and who it is that sleeps in the chair with {kin.their} shoes on. It is {kin}. You know that it will not last until noon.',
  ],
  options: [
    {
      id: 'say',
      text: 'Wake {kin.them}, and say what has to be said',
      outcomes: [
        {
          chance: 1,
          text: [
            'You say it in order, because you had an order. {kin} does not interrupt you once. When you get to the last of it you have to ask for the word, and {kin.they} {kin|gives|give} it to you. It was “glad.”',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'kin',
              by: 15,
            },
            {
              kind: 'familiarity',
              role: 'kin',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
          ],
        },
      ],
    },
    {
      id: 'write',
      text: 'Let {kin.them} sleep, and write it down',
      outcomes: [
        {
          chance: 0.7,
          text: [
            'Two pages, steady. You leave them under the cup. You do not see who finds them; by then somebody kind is buttoning your shirt.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'kin',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 5,
            },
          ],
        },
        {
          chance: 0.3,
          text: ['One page is steady. The second goes downhill, and off the edge, and {kin} will keep that one.'],
          effects: [
            {
              kind: 'affinity',
              role: 'kin',
              by: 12,
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
    {
      id: 'out',
      text: 'Go out barefoot and look at the street',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'There is a truck unloading melons. You count them down with the man, out loud, up to sixty, and not one is missing.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 12,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: -1,
            },
          ],
        },
      ],
    },
    {
      id: 'eat',
      text: 'Make pancakes, as before',
      conditions: [
        {
          kind: 'habit',
          habit: 'cooking',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '{kin} wakes to the smell, and stands in the door, and does the clever thing: {kin.they} {kin|asks|ask} nothing, and {kin|sits|sit} down. You turn eight, and know when.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'kin',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'familiarity',
              role: 'kin',
              by: 4,
            },
          ],
        },
      ],
    },
  ],
})
