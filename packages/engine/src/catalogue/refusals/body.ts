import { type MessageTable, refusal, type WordsFor } from '../message-shape.ts'

/** Energy, doctors, illnesses and habits. */
export const bodyRefusals = {
  /** The reason is a sentence. */
  'body.taken': refusal({ because: 'text' }),
  'body.too-little-energy': refusal({ energy: 'text', spare: 'text' }),
  'body.no-treatment': refusal({ condition: 'text' }),
  'body.already-treated': refusal({ condition: 'text' }),
  /** The days since the visit are one of the phrases `life.day` and `life.days`. */
  'body.seen-recently': refusal({ ago: 'text' }),
} as const satisfies MessageTable

export type BodyRefusals = WordsFor<typeof bodyRefusals>
