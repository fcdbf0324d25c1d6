import { defineEvent } from '../../define-event.ts'

export const upTheHill = defineEvent({
  id: 'up-the-hill',
  kind: 'message',
  category: 'growth',
  title: 'Up the hill',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'statistic', of: 'energySpent', from: 120 }],
  trigger: { kind: 'draw', weight: 4 },
  cooldownDays: 3_000,
  importance: 2,
  text: [
    'You look back from the top of the hill and see how far the town is below. Nobody had told you that you were climbing; you had only been busy.',
  ],
  claim: { energy: 15 },
  effects: [{ kind: 'gauge', of: 'health', by: 2 }],
})
