import type { Clock } from '@lifegrid/base/clock'
import { withDeadline } from '@lifegrid/base/deadline'
import type { Redis } from 'ioredis'
import { clusterLimits } from '../limits.ts'

/**
 * The id of one run of one Redis process. It changes with every restart and every failover.
 * @throws Error when the server is a replica: [REDIS-1] a reader would get old data there without an error.
 */
export async function masterRunId(clock: Clock, connection: Redis): Promise<string> {
  const { commandTimeoutMs } = clusterLimits
  const asking = connection.info('server', 'replication')
  const info = await withDeadline(clock, commandTimeoutMs, 'asking for the run id', asking)
  const runId = /^run_id:(\S+)/m.exec(info)?.[1]
  if (runId === undefined) throw new Error('the INFO of Redis contains no run id')
  const role = /^role:(\S+)/m.exec(info)?.[1]
  if (role !== 'master') throw new Error(`[REDIS-1] this Redis is not a master; its role is ${role}`)
  return runId
}
