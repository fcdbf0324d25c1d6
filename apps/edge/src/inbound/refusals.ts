import { errors, type Refusal, refusal } from '@lifegrid/contract/errors'
import { limits } from '@lifegrid/contract/limits'
import type { Connection } from '../connections/connection.ts'
import { edgeLimits } from '../limits.ts'
import { errorFrame } from './error-frame.ts'
import type { Forwarded } from './forwarder.ts'
import type { InboundParts } from './inbound-parts.ts'

/** Answers a frame with an error. Too many frames in a row that break the contract close the connection. */
export function refuse(
  { ctx, actions }: InboundParts,
  connection: Connection,
  refused: Refusal,
  replyTo?: string,
  retryAfterMs?: number,
): void {
  ctx.metrics.edge.refusals.inc({ code: refused.code })
  ctx.metrics.edge.framesIn.inc({ outcome: 'refused' })
  actions.send(connection, errorFrame(refused, replyTo, retryAfterMs))
  // Only errors of the client itself count, not those that the player or the server's load causes.
  const { audience, retryable } = errors[refused.code]
  if (audience !== 'developer' || retryable) return
  if (++connection.badFrames >= limits.badFramesMax) actions.close(connection, 'too_many_errors')
}

/** Refuses a frame that may succeed when it is sent again after `edgeLimits.retryAfterMs`. */
export function refuseForNow(
  parts: InboundParts,
  connection: Connection,
  code: 'overloaded' | 'unavailable',
  replyTo?: string,
): void {
  refuse(parts, connection, refusal(code), replyTo, edgeLimits.retryAfterMs)
}

/** Logs a bug in the handling of a frame, and answers the frame with `internal`. */
export function refuseAfterBug(
  parts: InboundParts,
  connection: Connection,
  doing: string,
  replyTo: string | undefined,
  error: unknown,
  traceparent?: string,
): void {
  parts.ctx.logger.error({ err: error, connection: connection.id, doing, traceparent }, 'handling a frame failed')
  refuse(parts, connection, refusal('internal'), replyTo)
}

/** Answers a frame whose entry is not in the stream. Returns whether the entry is in the stream. */
export function isForwarded(
  parts: InboundParts,
  connection: Connection,
  result: Forwarded,
  replyTo: string | undefined,
): boolean {
  switch (result.outcome) {
    case 'appended':
      parts.ctx.metrics.edge.framesIn.inc({ outcome: 'forwarded' })
      return true
    case 'rate_limited':
      refuse(parts, connection, refusal('rate_limited'), replyTo, result.retryAfterMs)
      return false
    case 'overloaded':
      refuseForNow(parts, connection, 'overloaded', replyTo)
      return false
    case 'failed':
      refuseForNow(parts, connection, 'unavailable', replyTo)
      return false
    case 'lost':
      // No answer: the client sends the command again on its next connection, after those that are lost.
      parts.actions.close(connection, 'resync')
      return false
    case 'cut':
      // The connection itself was refused and closed, so nobody is left to answer.
      return false
  }
}
