import type { Clock } from '@lifegrid/base/clock'
import { withDeadline } from '@lifegrid/base/deadline'
import type { Redis } from 'ioredis'
import { clusterLimits } from '../limits.ts'

/** What one run of one Redis process is called; another one after every restart and every failover. */
export async function runIdOf(clock: Clock, connection: Redis): Promise<string> {
  const info = await withDeadline(
    clock,
    clusterLimits.commandTimeoutMs,
    'asking for the run id',
    connection.info('server'),
  )
  const runId = /^run_id:(\S+)/m.exec(info)?.[1]
  if (runId === undefined) throw new Error('Redis does not say its run id')
  return runId
}
