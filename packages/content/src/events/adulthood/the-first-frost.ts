import { defineEvent } from '../../define-event.ts'

export const theFirstFrost = defineEvent({
  id: 'the-first-frost',
  kind: 'question',
  category: 'season',
  title: 'The geraniums',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'season', in: ['autumn'] }],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 1,
  offline: { kind: 'auto', option: 'cloth' },
  text: [
    'There is frost announced for the night. The geraniums are out there in eight pots, and you in here in slippers.',
  ],
  options: [
    {
      id: 'in',
      text: 'Bring them in',
      energyCost: 7,
      outcomes: [
        {
          chance: 1,
          text: [
            'They stand on the stairs until April, in the way, in flower. On Christmas Eve one of them smells of August.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 5 }],
        },
      ],
    },
    {
      id: 'cloth',
      text: 'Lay a bed sheet over them',
      outcomes: [
        {
          chance: 0.5,
          odds: 'it is enough',
          text: ['In the morning the garden has a ghost, stiff as a board. Underneath it is summer.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 4 }],
        },
        {
          chance: 0.5,
          odds: 'it is not',
          text: ['They are black by nine, all but one, and you are attached to that one as to a relative.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -1 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 25, gauges: { happiness: 50 } }, choose: 'in', roll: 0, expect: { gauges: { happiness: 5 } } },
  ],
})
