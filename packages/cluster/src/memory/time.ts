import type { ClusterTime } from '../ports.ts'
import { sampledTime } from '../sampled-time.ts'
import type { TimeSource } from '../time-source.ts'
import type { MemoryServer } from './server.ts'

export interface MemoryClusterTimeOptions extends Omit<TimeSource, 'sample'> {
  readonly server: MemoryServer
}

/** The cluster's wall time, sampled from the clock of a server in memory: [TIME-1]. */
export function memoryClusterTime({ server, ...source }: MemoryClusterTimeOptions): Promise<ClusterTime> {
  return sampledTime({
    ...source,
    async sample() {
      server.assertUp()
      return server.clock.now() - source.clock.monotonic()
    },
  })
}
