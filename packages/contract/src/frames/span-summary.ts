import { z } from 'zod'
import { defineFrame } from './define.ts'
import { feedEntryShape } from './state.ts'

/** What happened while the player did not watch: during an absence, or a skip of time. */
export const spanSummaryShape = z.strictObject({
  /** Game minutes that passed. */
  minutes: z.int(),
  fromDate: z.string(),
  toDate: z.string(),
  /** The most important entries, the most important first. */
  headlines: z.array(feedEntryShape),
  /** Decisions that are waiting for the player. */
  waiting: z.array(z.strictObject({ eventId: z.string(), title: z.string(), importance: z.int() })),
  /** Small decisions that were taken for the absent player, as their event declares. */
  decided: z.array(z.strictObject({ eventId: z.string(), title: z.string(), option: z.string() })),
  /** Field → [before, after], for the fields that changed. */
  changes: z.record(z.string(), z.tuple([z.int(), z.int()])),
  /** Field → the causes of its change, the largest first. Together they add up to the change. */
  reasons: z.record(z.string(), z.array(z.strictObject({ what: z.string(), by: z.int() }))),
  /** Ids of the achievements that were unlocked. */
  achievements: z.array(z.string()),
  /** The days on which something happened, in order, with the numbers of their feed entries and the count of quiet days before them. */
  days: z.array(z.strictObject({ date: z.string(), quietBefore: z.int(), entries: z.array(z.int()) })),
  /** Game days on which nothing happened. */
  quietDays: z.int(),
  /** Whether a decision or a fatal moment stopped the clock. */
  held: z.boolean(),
})
export type SpanSummary = z.infer<typeof spanSummaryShape>

export const offlineSummary = defineFrame({
  name: 'offlineSummary',
  body: spanSummaryShape,
  summary: 'What happened while the player was away.',
})

export const timeSkipSummary = defineFrame({
  name: 'timeSkipSummary',
  body: spanSummaryShape.extend({
    tier: z.string(),
    /** What was paid: the price of the shortest tier that covers the time that passed. */
    diamonds: z.int().min(0),
    /** What ended the skip. */
    stoppedBy: z.enum(['time', 'decision', 'death']),
  }),
  summary: 'What happened during a skip of time.',
})
