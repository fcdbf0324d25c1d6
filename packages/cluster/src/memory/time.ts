import { type Clock, every } from '@lifegrid/base/clock'
import { clusterLimits } from '../limits.ts'
import type { ClusterTime } from '../ports.ts'
import { slewedTime } from '../slewed-time.ts'
import type { MemoryServer } from './server.ts'

export interface MemoryClusterTimeOptions {
  readonly server: MemoryServer
  /** The node's own clock. */
  readonly clock: Clock
  onError(error: unknown, doing: string): void
}

/** The cluster's wall time, sampled from the clock of a server in memory: [TIME-1]. */
export function memoryClusterTime({ server, clock, onError }: MemoryClusterTimeOptions): ClusterTime {
  const time = slewedTime(clock)
  const sample = (): void => {
    server.assertUp()
    time.sampled(server.clock.now() - clock.monotonic())
  }
  sample()
  const timer = every(clock, clusterLimits.timeSampleMs, sample, (error) => onError(error, 'sampling the time'))
  return { now: time.now, skewMs: time.skewMs, stop: () => timer.cancel() }
}
