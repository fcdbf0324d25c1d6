import { z } from 'zod'
import { defineFrame } from './define.ts'

export const loves = defineFrame({
  name: 'loves',
  body: z.strictObject({
    loves: z
      .array(
        z.strictObject({
          personId: z.string().describe("The partner's id."),
          name: z
            .string()
            .optional()
            .describe('The first name; absent when the player does not remember the person any more.'),
          status: z
            .enum(['dating', 'engaged', 'married', 'separated', 'divorced', 'widowed'])
            .describe('What the two are to each other, or how it has ended.'),
          sinceMinute: z.int().describe("When they became a couple, in game minutes since the life's birth."),
          marriedMinute: z
            .int()
            .nullable()
            .describe("When they married, in game minutes since the life's birth; null when they have not."),
          endedMinute: z
            .int()
            .nullable()
            .describe("When it ended, in game minutes since the life's birth; null while it lasts."),
        }),
      )
      .describe('In the order in which they began. Of the former ones the latest 5.'),
  }),
  summary: "The player's relationships, the present one and former ones.",
})
