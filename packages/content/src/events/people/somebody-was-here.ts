import { defineEvent } from '../../define-event.ts'

export const somebodyWasHere = defineEvent({
  id: 'somebody-was-here',
  kind: 'question',
  category: 'loss',
  title: 'Somebody was here',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    dead: {
      relation: ['mother', 'father', 'grandmother', 'grandfather', 'sister', 'brother', 'spouse', 'partner', 'friend'],
      status: 'dead',
    },
  },
  conditions: [{ kind: 'remembers', what: 'did-visit-grave', daysAgo: 150 }],
  trigger: { kind: 'draw', weight: 24 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'jar' },
  text: [
    'You come to the grave of {dead}, as you do. There’s a jar on it, with three carnations, still wet. There’s nobody in the whole place who’d do that; you go through everyone, row by row.',
  ],
  options: [
    {
      id: 'wait',
      text: 'Come back tomorrow at the same hour, and wait',
      energyCost: 3,
      outcomes: [
        {
          chance: 0.6,
          text: [
            'It’s a man of eighty with a watering can. “{dead} once gave me a seat,” he says. “On the number nine. I was having a day.” He wasn’t asked for more. From now on there are two jars.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'social', by: 5 },
          ],
        },
        {
          chance: 0.4,
          text: ['Nobody comes. It gets dark, and a guard with a flashlight asks whether you’re family.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'gauge', of: 'happiness', by: -1 },
          ],
        },
      ],
    },
    {
      id: 'jar',
      text: 'Fill up the water, and go',
      outcomes: [
        {
          chance: 1,
          text: [
            'Whoever it is, they’ve got their reasons, and a clean jar. It does you good that {dead} has something that isn’t from you.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'take',
      text: 'Move it a little to the side',
      outcomes: [
        {
          chance: 1,
          text: [
            'You put yours in the middle. The next week both stand in the middle, side by side. Nobody’s said a thing.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 1 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
  ],
})
