import { defineEvent } from '../../define-event.ts'

export const aBoxOfRecipes = defineEvent({
  id: 'a-box-of-recipes',
  kind: 'question',
  category: 'family',
  title: 'Two kinds of family',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { sibling: { relation: ['sister', 'brother'] } },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'agree' },
  text: [
    '{sibling} wants to do the holidays differently this year: no goose, no drive, everybody at home. It is said lightly. You can hear that it was practiced.',
  ],
  options: [
    {
      id: 'agree',
      text: '“Good,” you say',
      outcomes: [
        {
          chance: 1,
          text: ['It is a quiet day, with pancakes. At six the telephone goes, at both ends at once.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -5 },
            { kind: 'affinity', role: 'sibling', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'insist',
      text: 'Drive there all the same, with a goose',
      energyCost: 10,
      moneyCost: 6000,
      outcomes: [
        {
          chance: 0.6,
          odds: 'the door opens',
          text: ['“I knew it,” says {sibling}, and has laid for you. The goose is dry. It always was.'],
          effects: [
            { kind: 'affinity', role: 'sibling', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
        {
          chance: 0.4,
          odds: 'it does not',
          text: ['They have gone to the sea. You eat goose for a week, and hear of it for longer.'],
          effects: [
            { kind: 'affinity', role: 'sibling', by: -3 },
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 25, gauges: { stress: 50 } }, choose: 'agree', roll: 0, expect: { gauges: { stress: -5 } } },
  ],
})
