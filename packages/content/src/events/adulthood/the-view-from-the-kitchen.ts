import { defineEvent } from '../../define-event.ts'

export const theViewFromTheKitchen = defineEvent({
  id: 'the-view-from-the-kitchen',
  kind: 'question',
  category: 'home',
  title: 'Across the yard',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'wait' },
  text: [
    'In the window across the yard somebody has been sitting at the table since yesterday, in the same coat. The lamp is on. It is noon.',
  ],
  options: [
    {
      id: 'go',
      text: 'Go over and ring',
      energyCost: 6,
      outcomes: [
        {
          chance: 0.6,
          odds: 'a door opens',
          text: [
            '“I was only thinking,” she says, astonished. She has been thinking since her sister called. You make the tea, in a kitchen that is yours, the other way around.',
          ],
          effects: [
            { kind: 'meet', affinity: 40 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
        {
          chance: 0.4,
          odds: 'it was a coat',
          text: [
            'It is a coat over a chair. The man whose coat it is thanks you three times, and does not close the curtain any more.',
          ],
          effects: [{ kind: 'gauge', of: 'social', by: 4 }],
        },
      ],
    },
    {
      id: 'wait',
      text: 'Wait until evening',
      outcomes: [
        {
          chance: 1,
          text: ['At seven the coat gets up, puts out the lamp, and is gone. You had not had your supper either.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 4 }],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 25, gauges: { happiness: 50 } }, choose: 'go', roll: 0, expect: { gauges: { happiness: 3 } } },
  ],
})
