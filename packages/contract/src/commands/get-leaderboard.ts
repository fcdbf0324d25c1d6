import { z } from 'zod'
import { limits } from '../limits.ts'
import { boards, periods } from '../lounge/boards.ts'
import { defineCommand } from './define.ts'

export const getLeaderboard = defineCommand({
  name: 'getLeaderboard',
  kind: 'lounge',
  message: z
    .strictObject({
      board: z.enum(boards).optional().describe('What is compared; `score` when absent.'),
      period: z.enum(periods).optional().describe('The day or the week in UTC, or all time; `all` when absent.'),
      offset: z
        .int()
        .min(0)
        .max(limits.scoreMax)
        .optional()
        .describe('How many of the first places are left out; 0 when absent.'),
      limit: z.int().min(1).max(limits.leaderboardPageMax).optional().describe('How many places; 10 when absent.'),
      around: z
        .boolean()
        .optional()
        .describe("Whether to get the part around the player's own place, if there is one; false when absent."),
    })
    .optional(),
  summary: 'Asks for a part of a leaderboard.',
  example: { board: 'score', period: 'week', limit: 3 },
  answers: ['leaderboard'],
  refusals: ['lounge_closed'],
})
