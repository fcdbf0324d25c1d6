import type { Clock } from '@lifegrid/base/clock'
import { takeToken } from '@lifegrid/base/token-bucket'
import { limits } from '@lifegrid/contract/limits'
import type { Connection } from '../connections/connection.ts'
import type { EdgeSettings } from '../edge-context.ts'

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
