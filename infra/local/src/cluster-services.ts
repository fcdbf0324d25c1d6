import { join } from 'node:path'
import type { Home } from './home.ts'
import type { Reaper } from './process/reaper.ts'
import type { Runtimes } from './provision/provision.ts'
import { startMysql } from './services/mysql.ts'
import { startRedis } from './services/redis.ts'
import type { Service } from './services/service.ts'
import type { Recorder } from './state/recorder.ts'
import type { Secrets } from './state/secrets.ts'

export interface DataServices {
  readonly redis: Service
  readonly mysql: Service
}

/** Starts Redis and MySQL at the same time. When one fails, the other is stopped before the error is thrown. */
export async function startDataServices(options: {
  readonly home: Home
  readonly runtimes: Runtimes
  readonly secrets: Secrets
  readonly durable: boolean
  readonly recorder: Recorder
  readonly reaper: Reaper | undefined
}): Promise<DataServices> {
  const { home, runtimes, recorder, durable } = options
  const common = { durable, ...(options.reaper ? { reaper: options.reaper } : {}) }
  const [redis, mysql] = await Promise.allSettled([
    startRedis({
      ...common,
      folder: home.redis,
      runtime: runtimes.redis,
      password: options.secrets.redis,
      ...processRecord('redis', home, runtimes, recorder),
    }),
    startMysql({
      ...common,
      folder: home.mysql,
      runtime: runtimes.mysql,
      ...processRecord('mysql', home, runtimes, recorder),
    }),
  ])
  if (redis.status === 'fulfilled' && mysql.status === 'fulfilled') return { redis: redis.value, mysql: mysql.value }
  for (const result of [redis, mysql]) if (result.status === 'fulfilled') await result.value.stop()
  throw (redis.status === 'rejected' ? redis : (mysql as PromiseRejectedResult)).reason
}

/** A service's log file, and the callback that enters its process into the state file. */
export function processRecord(
  name: keyof Runtimes,
  home: Home,
  runtimes: Runtimes,
  recorder: Recorder,
): { logFile: string; onSpawn: (pid: number) => void } {
  const runtime = runtimes[name]
  const container = runtime.kind === 'container' ? runtime.name : null
  const logFile = join(home.logs, `${name}.log`)
  return { logFile, onSpawn: (pid) => recorder.service({ name, pid, container, logFile }) }
}
