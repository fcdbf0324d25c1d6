import { type MessageTable, phrase, refusal, type WordsFor } from '../message-shape.ts'

/** Unknown commands, the options of questions, skipped time, and words for several areas. */
export const lifeRefusals = {
  'life.no-command': refusal({ command: 'text' }),
  'life.no-query': refusal({ query: 'text' }),
  'life.no-category': refusal({ category: 'text' }),

  'life.skip-with-question': refusal(),
  'life.no-skip': refusal({ tier: 'text' }),

  'life.day': phrase(),
  'life.days': phrase({ days: 'text' }),
} as const satisfies MessageTable

export type LifeRefusals = WordsFor<typeof lifeRefusals>
