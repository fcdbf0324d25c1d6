import type { Clock } from '@lifegrid/base/clock'
import { limits } from '@lifegrid/contract/limits'
import type { Connection } from './connection.ts'
import type { EdgeSettings } from './edge-context.ts'

/** What a frame costs before anyone looks at it: a token bucket for each connection, in this process only. */
export interface FrameLimit {
  /** 0 when the frame may go on (and has been counted), else the ms to wait. */
  take(connection: Connection): number
  /** Whether the connection has gone too far: so many frames too fast, and no rest between them. */
  exhausted(connection: Connection): boolean
  /** How long a connection that went too far is asked to stay away: what its bucket needs to fill. */
  readonly restMs: number
}

/** Commands are limited by their own buckets, so whatever those let through must fit through here, with as much again beside it. */
const commandFactor = 2

export function frameLimit(clock: Clock, settings: EdgeSettings): FrameLimit {
  const perSecond = Math.max(settings.framesPerSecond, (commandFactor * settings.commandsPerMinute) / 60)
  const burst = Math.max(settings.frameBurst, commandFactor * settings.commandBurst)
  const costMs = 1000 / perSecond
  const restMs = burst * costMs
  return {
    take(connection) {
      const now = clock.monotonic()
      // The bucket is one number: the time at which it will be full again (GCRA: ITU-T I.371).
      if (connection.framesFullAt <= now) connection.framesOver = 0
      const next = Math.max(now, connection.framesFullAt) + costMs
      const waitMs = next - now - restMs
      // Times are sums of fractions: less than a microsecond is no wait.
      if (waitMs <= 0.001) {
        connection.framesFullAt = next
        return 0
      }
      connection.framesOver++
      return waitMs
    },
    exhausted: (connection) => connection.framesOver >= limits.framesOverMax,
    restMs: Math.ceil(restMs),
  }
}
