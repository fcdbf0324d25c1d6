import { z } from 'zod'
import { defineFrame } from './define.ts'

/** An entry of the feed. */
export const feedEntryShape = z.strictObject({
  n: z
    .int()
    .min(1)
    .describe('Numbers the entries of this player from 1 without a gap, so that a client can tell which ones it has.'),
  minute: z.int().describe("When it happened, in game minutes since the life's birth."),
  eventId: z.string().describe("The event's id, for `claimEvent`. The same event can come several times."),
  title: z.string().describe('A few words.'),
  message: z.string().describe('The text for the player.'),
  importance: z.int().min(1).max(10).describe('How important it is, 1 to 10. From 8 on it changes a life.'),
  claim: z
    .strictObject({
      diamonds: z.int().min(1).optional().describe('Diamonds; absent when it pays none.'),
      money: z.int().min(1).optional().describe('Money, integer cents; absent when it pays none.'),
      energy: z.int().min(1).optional().describe('Energy points; absent when it pays none.'),
    })
    .optional()
    .describe('What `claimEvent` pays for it, once. Absent when there is nothing to claim, or nothing any more.'),
})
export type FeedEntry = z.infer<typeof feedEntryShape>

export const messageEvent = defineFrame({
  name: 'messageEvent',
  body: feedEntryShape.extend({
    id: z.string().describe("The original protocol's name for `eventId`: the same value."),
    energyCost: z
      .int()
      .min(1)
      .optional()
      .describe('The energy points that the answered option cost; absent when it cost none.'),
    moneyCost: z
      .int()
      .min(1)
      .optional()
      .describe('What the answered option cost, integer cents; absent when it was free.'),
    diamondCost: z.int().min(1).optional().describe('The diamonds that the answered option cost; absent when none.'),
    odds: z
      .string()
      .optional()
      .describe(
        'Why the answered option has come to this: the odds of this outcome before the choice, with what counted for and against it, in a sentence as those of the option. Absent when the player is not told them.',
      ),
    affinityChange: z
      .int()
      .optional()
      .describe(
        'By how much more the people of the event like the player now, the sum over them, each from −100 to 100; absent when nothing has changed. For love news it is in the `relationshipEvent`.',
      ),
  }),
  summary:
    'Something happened: a new entry of the feed. Costs, `odds` and `affinityChange` are only in this frame, not in the `feed` of a `playerObject`.',
  inPlayerObject: true,
})

export const optionShape = z.strictObject({
  id: z.string().describe("The option's id, for `answer`."),
  text: z.string().describe('What the player would do.'),
  energyCost: z
    .int()
    .min(0)
    .optional()
    .describe('The energy points that choosing it costs; absent when it costs none.'),
  moneyCost: z.int().min(0).optional().describe('What choosing it costs, integer cents; absent when it is free.'),
  diamondCost: z.int().min(0).optional().describe('The diamonds that choosing it costs; absent when none.'),
  odds: z
    .array(z.string())
    .optional()
    .describe(
      'The odds, as far as the player may know them: one sentence for each outcome. Absent when the player knows none.',
    ),
  unavailable: z.string().optional().describe('Why it cannot be chosen now; absent when it can.'),
})
export type OptionShape = z.infer<typeof optionShape>

const dilemmaStepShape = z
  .strictObject({
    id: z.string().describe("The dilemma's id."),
    step: z.int().min(1).describe('The number of the step, from 1.'),
  })
  .describe('Which step of which dilemma it is.')

export const questionShape = z.strictObject({
  id: z.string().describe("The event's id: `eventId` in `answer`."),
  minute: z.int().describe("When it was asked, in game minutes since the life's birth."),
  title: z.string().describe('A few words.'),
  message: z.string().describe('What the player must decide.'),
  importance: z.int().min(1).max(10).describe('How important it is, 1 to 10.'),
  answerOptions: z.array(optionShape).describe('The options. At least one is free and can always be chosen.'),
  dilemma: dilemmaStepShape.optional().describe('Which step of which dilemma it is; absent when it is none.'),
})
export type QuestionShape = z.infer<typeof questionShape>

export const questionEvent = defineFrame({
  name: 'questionEvent',
  body: questionShape.omit({ dilemma: true }),
  summary: 'A decision for the player. The clock is stopped until it is answered.',
  inPlayerObject: true,
})

export const dilemmaEvent = defineFrame({
  name: 'dilemmaEvent',
  body: questionShape.extend({ dilemma: dilemmaStepShape }),
  summary:
    'A step of a dilemma, to be decided like a question. The choice leads to the next step or to the end of the dilemma.',
  inPlayerObject: true,
})
