import type { Clock } from '@lifegrid/base/clock'
import { takeToken } from '@lifegrid/base/token-bucket'
import { limits } from '@lifegrid/contract/limits'
import type { Connection } from '../connections/connection.ts'
import type { EdgeSettings } from '../edge-context.ts'

/** A token bucket for the frames of each connection, in this process only. It is checked before a frame is parsed. */
export interface FrameLimit {
  /** Takes a token. Returns 0 when there was one, otherwise the time to wait in ms. */
  take(connection: Connection): number
  /** Whether the connection must be closed: too many frames were refused since its bucket was last full. */
  exhausted(connection: Connection): boolean
  /** How long a closed connection is asked to stay away: the time in which its bucket fills. */
  readonly restMs: number
}

/** Commands have a limit of their own. This one admits everything that the other admits, and as many other frames. */
const commandFactor = 2

export function frameLimit(clock: Clock, settings: EdgeSettings): FrameLimit {
  const perSecond = Math.max(settings.framesPerSecond, (commandFactor * settings.commandsPerMinute) / 60)
  const burst = Math.max(settings.frameBurst, commandFactor * settings.commandBurst)
  const bucket = { cost: 1000 / perSecond, capacity: (burst * 1000) / perSecond }
  return {
    take(connection) {
      const now = clock.monotonic()
      if (connection.framesFullAt <= now) connection.framesOver = 0
      const taken = takeToken(bucket, connection.framesFullAt, now)
      if (taken.wait > 0) connection.framesOver++
      else connection.framesFullAt = taken.fullAt
      return taken.wait
    },
    exhausted: (connection) => connection.framesOver >= limits.framesOverMax,
    restMs: Math.ceil(bucket.capacity),
  }
}
