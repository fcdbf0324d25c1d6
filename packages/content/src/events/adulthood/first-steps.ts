import { defineEvent } from '../../define-event.ts'

export const firstSteps = defineEvent({
  id: 'first-steps',
  kind: 'question',
  category: 'family',
  title: 'Across the carpet',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 1, to: 1 } } },
  trigger: { kind: 'draw', weight: 30 },
  cooldownDays: 2000,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    '{child} lets go of the chair. There are six feet of carpet between {child.them} and you, and {child.they} {child|looks|look} at them the way people look at the sea. Your phone is on the table.',
  ],
  options: [
    {
      id: 'arms',
      text: 'Hold out your arms',
      energyCost: 2,
      outcomes: [
        {
          chance: 1,
          text: ['Three steps, a pause for thought, and a fourth. You are the other shore.'],
          effects: [
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'familiarity', role: 'child', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 12 },
          ],
        },
      ],
    },
    {
      id: 'film',
      text: 'Reach for the telephone',
      outcomes: [
        {
          chance: 0.5,
          odds: 'you film it',
          text: ['You have it: ten seconds, shaky, for ever. You watched it on the screen.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'remember', what: 'filmed-the-first-steps' },
          ],
        },
        {
          chance: 0.5,
          odds: 'you miss it',
          text: ['When you look up {child} is sitting at your feet, applauding. Nobody will ever know how.'],
          effects: [
            { kind: 'affinity', role: 'child', by: 3 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
  ],
})
