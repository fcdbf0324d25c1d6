import { z } from 'zod'
import { defineFrame } from './define.ts'
import { feedEntryShape } from './events.ts'

/** What happened while the player did not watch: during an absence, or a skip of time. */
export const spanSummaryShape = z.strictObject({
  minutes: z.int().describe('Game minutes that passed.'),
  fromDate: z.string().describe('The ISO date at the beginning, in the calendar of the game.'),
  toDate: z.string().describe('The ISO date at the end.'),
  headlines: z
    .array(feedEntryShape.pick({ n: true, eventId: true, title: true, importance: true }))
    .describe('The most important entries, the most important first. Their texts are in the feed, under the same `n`.'),
  waiting: z
    .array(
      z.strictObject({
        eventId: z.string().describe("The event's id."),
        title: z.string().describe('A few words.'),
        importance: z.int().describe('How important it is, 1 to 10.'),
      }),
    )
    .describe('Decisions that are waiting for the player.'),
  decided: z
    .array(
      z.strictObject({
        eventId: z.string().describe("The event's id."),
        title: z.string().describe('A few words.'),
        option: z.string().describe('The text of the option that was taken.'),
      }),
    )
    .describe('Small decisions that were taken for the absent player, as their event declares.'),
  changes: z
    .record(z.string(), z.tuple([z.int(), z.int()]))
    .describe(
      'Field → [before, after], for the fields that changed. The fields and their units are those of the state: money in integer cents, weight in tenths of a kilogram, energy in points, ageYears in years, the others 0 to 100 or counts.',
    ),
  reasons: z
    .record(
      z.string(),
      z.array(
        z.strictObject({
          what: z.string().describe('The cause, in words.'),
          by: z
            .int()
            .describe(
              'The change, in the unit of the field: money in integer cents, the others in points, years or diamonds.',
            ),
        }),
      ),
    )
    .describe('Field → the causes of its change, the largest first. Together they add up to the change.'),
  achievements: z.array(z.string()).describe('Ids of the achievements that were unlocked.'),
  days: z
    .array(
      z.strictObject({
        date: z.string().describe('The ISO date.'),
        quietBefore: z.int().describe('The number of quiet days before it.'),
        entries: z.array(z.int()).describe('The numbers `n` of its feed entries.'),
      }),
    )
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
    tier: z.string().describe("The tier's id."),
    diamonds: z
      .int()
      .min(0)
      .describe('What was paid, in diamonds: the price of the shortest tier that covers the time that passed.'),
    diamondsLeft: z.int().describe('The diamonds that the player has now.'),
    stoppedBy: z.enum(['time', 'decision', 'death']).describe('What ended the skip.'),
  }),
  summary: 'What happened during a skip of time.',
})
