import { takeToken } from '@lifegrid/base/token-bucket'
import { refusal } from '@lifegrid/contract/errors'
import { flatGetLeaderboard } from '@lifegrid/contract/lounge/flat-frames'
import type { Connection } from '../connections/connection.ts'
import type { InboundParts } from '../inbound/inbound-parts.ts'
import { edgeLimits } from '../limits.ts'
import { flatAnswers } from './answer.ts'
import type { Leaderboards } from './leaderboards.ts'
import { loungeLimits } from './limits.ts'
import type { Scorers } from './scorer.ts'

/** Answers `getLeaderboard`. @returns a function that takes the frame. */
export function leaderboardAnswers(
  parts: InboundParts,
  boards: Leaderboards,
  scorers: Scorers,
): (connection: Connection, frame: object) => void {
  const { ctx, actions } = parts
  const { boardsPerMinute, boardBurst, boardLimit, boardLimitMax } = loungeLimits
  const bucket = { cost: 60_000 / boardsPerMinute, capacity: (60_000 / boardsPerMinute) * boardBurst }
  const fullAt = new WeakMap<Connection, number>()
  const answer = flatAnswers(parts)
  return (connection, frame) => {
    const { data } = flatGetLeaderboard.safeParse(frame)
    if (data === undefined) return answer.refuse(connection, frame, refusal('invalid_message'))
    const taken = takeToken(bucket, fullAt.get(connection), ctx.clock.monotonic())
    if (taken.wait > 0) return answer.refuse(connection, frame, refusal('rate_limited'), Math.ceil(taken.wait))
    fullAt.set(connection, taken.fullAt)
    const { type: _, id, limit = boardLimit, ...query } = data
    boards.read({ ...query, limit: Math.min(limit, boardLimitMax), scorer: scorers.last(connection) }).then(
      (leaderboard) => {
        ctx.metrics.edge.framesIn.inc({ outcome: 'answered' })
        const reply = id === undefined ? undefined : { replyTo: id }
        actions.send(connection, JSON.stringify({ type: 'leaderboard', ...reply, ...leaderboard }))
      },
      (error: unknown) => {
        ctx.metrics.edge.loungeFailures.inc({ operation: 'leaderboard' })
        ctx.logger.warn({ err: error }, 'a leaderboard could not be read')
        answer.refuse(connection, frame, refusal('unavailable'), edgeLimits.retryAfterMs)
      },
    )
  }
}
