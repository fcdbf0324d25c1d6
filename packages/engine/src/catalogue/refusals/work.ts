import { type MessageTable, refusal, type WordsFor } from '../message-shape.ts'

/** Applications and retirement. */
export const workRefusals = {
  'work.retired': refusal(),
  'work.unfit': refusal(),
  'work.part-time-age': refusal({ age: 'text' }),
  'work.full-time-age': refusal({ age: 'text' }),
  'work.no-part-time': refusal(),
  'work.days-at-school': refusal(),
  'work.has-job': refusal(),
  'work.too-many-applications': refusal({ applications: 'text' }),
  'work.application-sent': refusal(),
  'work.no-rung': refusal({ ladder: 'text' }),

  'work.already-retired': refusal(),
  'work.pension-age': refusal({ age: 'text' }),
} as const satisfies MessageTable

export type WorkRefusals = WordsFor<typeof workRefusals>
