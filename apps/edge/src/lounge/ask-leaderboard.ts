import { takeToken } from '@lifegrid/base/token-bucket'
import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { refusal } from '@lifegrid/contract/errors'
import { limits } from '@lifegrid/contract/limits'
import { flatGetLeaderboard } from '@lifegrid/contract/lounge/flat-frames'
import type { Connection } from '../connections/connection.ts'
import type { InboundParts } from '../inbound/inbound-parts.ts'
import { edgeLimits } from '../limits.ts'
import { flatAnswers, type LoungeAnswer } from './answer.ts'
import type { Leaderboards } from './leaderboards.ts'
import { loungeLimits } from './limits.ts'
import type { Scorers } from './scorer.ts'

/** Answers `getLeaderboard`. */
export interface LeaderboardAnswers {
  /** Takes the flat frame. */
  take(connection: Connection, frame: object): void
  ask(connection: Connection, query: Exclude<CommandMessage<'getLeaderboard'>, undefined>, answer: LoungeAnswer): void
}

export function leaderboardAnswers(parts: InboundParts, boards: Leaderboards, scorers: Scorers): LeaderboardAnswers {
  const { ctx, actions } = parts
  const { boardsPerMinute, boardBurst, boardLimit } = loungeLimits
  const bucket = { cost: 60_000 / boardsPerMinute, capacity: (60_000 / boardsPerMinute) * boardBurst }
  const fullAt = new WeakMap<Connection, number>()
  const answers = flatAnswers(parts)
  const ask: LeaderboardAnswers['ask'] = (connection, query, answer) => {
    const taken = takeToken(bucket, fullAt.get(connection), ctx.clock.monotonic())
    if (taken.wait > 0) return answer.refuse(refusal('rate_limited'), Math.ceil(taken.wait))
    fullAt.set(connection, taken.fullAt)
    const { board = 'score', period = 'all', offset = 0, limit = boardLimit, around = false } = query
    boards.read({ board, period, offset, limit, around, scorer: scorers.last(connection) }).then(
      (leaderboard) => {
        ctx.metrics.edge.framesIn.inc({ outcome: 'answered' })
        const reply = answer.id === undefined ? undefined : { replyTo: answer.id }
        actions.send(connection, JSON.stringify({ type: 'leaderboard', ...reply, ...leaderboard }))
      },
      (error: unknown) => {
        ctx.metrics.edge.loungeFailures.inc({ operation: 'leaderboard' })
        ctx.logger.warn({ err: error }, 'a leaderboard could not be read')
        answer.refuse(refusal('unavailable'), edgeLimits.retryAfterMs)
      },
    )
  }
  return {
    ask,
    take(connection, frame) {
      const { data } = flatGetLeaderboard.safeParse(frame)
      if (data === undefined) return answers.refuse(connection, frame, refusal('invalid_message'))
      const { type: _, id: _id, limit = boardLimit, ...query } = data
      ask(connection, { ...query, limit: Math.min(limit, limits.leaderboardPageMax) }, answers.to(connection, frame))
    },
  }
}
