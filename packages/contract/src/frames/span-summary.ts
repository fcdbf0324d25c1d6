import { z } from 'zod'
import { defineFrame } from './define.ts'
import { feedEntryShape } from './state.ts'

/** What happened while the player did not watch: during an absence, or a skip of time. */
export const spanSummaryShape = z.strictObject({
  minutes: z.int().describe('Game minutes that passed.'),
  fromDate: z.string(),
  toDate: z.string(),
  headlines: z.array(feedEntryShape).describe('The most important entries, the most important first.'),
  waiting: z
    .array(z.strictObject({ eventId: z.string(), title: z.string(), importance: z.int() }))
    .describe('Decisions that are waiting for the player.'),
  decided: z
    .array(z.strictObject({ eventId: z.string(), title: z.string(), option: z.string() }))
    .describe('Small decisions that were taken for the absent player, as their event declares.'),
  changes: z
    .record(z.string(), z.tuple([z.int(), z.int()]))
    .describe('Field → [before, after], for the fields that changed.'),
  reasons: z
    .record(z.string(), z.array(z.strictObject({ what: z.string(), by: z.int() })))
    .describe('Field → the causes of its change, the largest first. Together they add up to the change.'),
  achievements: z.array(z.string()).describe('Ids of the achievements that were unlocked.'),
  days: z
    .array(z.strictObject({ date: z.string(), quietBefore: z.int(), entries: z.array(z.int()) }))
    .describe(
      'The days on which something happened, in order, with the numbers of their feed entries and the count of quiet days before them.',
    ),
  quietDays: z.int().describe('Game days on which nothing happened.'),
  held: z.boolean().describe('Whether a decision or a fatal moment stopped the clock.'),
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
    diamonds: z
      .int()
      .min(0)
      .describe('What was paid: the price of the shortest tier that covers the time that passed.'),
    stoppedBy: z.enum(['time', 'decision', 'death']).describe('What ended the skip.'),
  }),
  summary: 'What happened during a skip of time.',
})
