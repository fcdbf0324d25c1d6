import { z } from 'zod'
import { defineFrame } from './define.ts'
import { feedEntryShape } from './state.ts'

/** What happened in a span of game time that the player did not watch: an absence, or a skip. */
export const spanSummaryShape = z.strictObject({
  /** Game minutes that passed. */
  minutes: z.int(),
  fromDate: z.string(),
  toDate: z.string(),
  /** The most important first. */
  headlines: z.array(feedEntryShape),
  /** Decisions that wait for the player. */
  waiting: z.array(z.strictObject({ eventId: z.string(), title: z.string(), importance: z.int() })),
  /** Small decisions that were taken as their event declares, since nobody was there. */
  decided: z.array(z.strictObject({ eventId: z.string(), title: z.string(), option: z.string() })),
  /** Field → [before, after] for what changed. */
  changes: z.record(z.string(), z.tuple([z.int(), z.int()])),
  /** Field → what changed it, the largest first; together they make the change. */
  reasons: z.record(z.string(), z.array(z.strictObject({ what: z.string(), by: z.int() }))),
  /** Ids of the achievements that were unlocked. */
  achievements: z.array(z.string()),
  /** Days on which something happened, in order, with the numbers of their feed entries; quiet days are folded into the day after them. */
  days: z.array(z.strictObject({ date: z.string(), quietBefore: z.int(), entries: z.array(z.int()) })),
  /** Game days on which nothing happened. */
  quietDays: z.int(),
  /** Whether a decision, or a fatal moment, held the clock. */
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
    /** What was paid: the price of the shortest skip that would have come this far. */
    diamonds: z.int().min(0),
    /** What ended it. */
    stoppedBy: z.enum(['time', 'decision', 'death']),
  }),
  summary: 'What happened during a skip of time.',
})
