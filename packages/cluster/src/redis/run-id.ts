import type { Clock } from '@lifegrid/base/clock'
import { withDeadline } from '@lifegrid/base/deadline'
import type { Redis } from 'ioredis'
import { clusterLimits } from '../limits.ts'

/** The id of one run of one Redis process. It changes with every restart and every failover. */
export async function runIdOf(clock: Clock, connection: Redis): Promise<string> {
  const info = await withDeadline(
    clock,
    clusterLimits.commandTimeoutMs,
    'asking for the run id',
    connection.info('server'),
  )
  const runId = /^run_id:(\S+)/m.exec(info)?.[1]
  if (runId === undefined) throw new Error('the INFO of Redis contains no run id')
  return runId
}
