import { z } from 'zod'
import { boards, periods } from '../lounge/boards.ts'
import { defineFrame } from './define.ts'

const timestamp = z
  .string()
  .describe('When it was said, in UTC: `2026-02-09T18:30:00`. Later messages may have the same time.')
const said = {
  nickname: z.string().describe('The name under which it was said.'),
  message: z.string().describe('The text.'),
  timestamp,
}

export const online_count = defineFrame({
  name: 'online_count',
  body: z.strictObject({ count: z.int().min(0).describe('The number of connections of the whole cluster.') }),
  summary:
    'How many are connected. Sent on connecting and when it has changed, a few times a second at most. A client whose `init` comes late may get one before it has a player.',
})
export const global_events = defineFrame({
  name: 'global_events',
  body: z.strictObject({
    events: z
      .array(
        z.strictObject({
          type: z
            .string()
            .describe(
              'What the event multiplies. `score_multiplier`: scores. `affinity_multiplier`: what a good talk, a gift, a date night or an event of the life adds to affinity; in all at most 4 times. `reward_multiplier`: the diamonds of daily rewards and quests; in all at most 10 times. `multiplier`: all of these. A life that is away or skips time is not changed.',
            ),
          value: z
            .string()
            .describe(
              'By how much: a number as text, above 0 and at most 100. Events of the same kind multiply each other.',
            ),
          expires_at: z.string().describe('When it ends, in UTC: `2026-02-09T18:35:00`.'),
        }),
      )
      .describe('All events that hold now. It may be empty.'),
  }),
  summary: 'The global events. Sent on connecting, and when one begins or ends.',
})
export const chat = defineFrame({
  name: 'chat',
  body: z.strictObject({
    id: z
      .string()
      .optional()
      .describe('Names the message. Absent for a connection that has sent no `init` yet. All see the same order.'),
    ...said,
    own: z
      .literal(true)
      .optional()
      .describe('The message came from this connection. Absent for the messages of others.'),
  }),
  summary: 'Somebody says something in the lounge. A player gets also what the player says.',
})
export const chatHistory = defineFrame({
  name: 'chatHistory',
  body: z.strictObject({
    messages: z
      .array(z.strictObject({ id: z.string().describe('Names the message.'), ...said }))
      .describe('The last messages, the oldest first. It may be empty.'),
  }),
  summary: 'What was said last in the lounge, sent on each connecting. A `chat` frame follows for each later message.',
})
export const leaderboard = defineFrame({
  name: 'leaderboard',
  body: z.strictObject({
    board: z.enum(boards).describe('What is compared.'),
    period: z.enum(periods).describe('The day or the week in UTC, or all time.'),
    total: z.int().min(0).describe('The number of places on the board.'),
    entries: z
      .array(
        z.strictObject({
          rank: z.int().min(1).describe('The number of the place; the first one is 1.'),
          name: z.string().describe('The name under which the scorer is known.'),
          value: z.int().describe('A whole number; its unit depends on the board: points or seconds.'),
          own: z.literal(true).optional().describe("The player's own place. Absent for all others."),
        }),
      )
      .describe('The part that was asked for, the best first.'),
    own: z
      .strictObject({
        rank: z.int().min(1).describe('The number of the place; the first one is 1.'),
        value: z.int().describe('A whole number; its unit depends on the board: points or seconds.'),
      })
      .optional()
      .describe("The player's own place. Absent when the player is not on the board."),
  }),
  summary: 'A part of a leaderboard.',
})
