import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomId } from '@lifegrid/base/random'
import { systemRandom } from '@lifegrid/base/system-random'
import type { Home } from './home.ts'
import type { Reaper } from './process/reaper.ts'
import type { Runtimes } from './provision/provision.ts'
import { startMysql } from './services/mysql.ts'
import { startRedis } from './services/redis.ts'
import type { Service } from './services/service.ts'
import type { Recorder } from './state/recorder.ts'

export interface Secrets {
  readonly auth: string
  readonly redis: string
}

/** Made once, and kept with the data: tokens stay good through a restart. */
export function loadSecrets(home: Home): Secrets {
  const file = home.secretsFile
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets
  const secrets = { auth: randomId(systemRandom, 48), redis: randomId(systemRandom, 24) }
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 })
  return secrets
}

export interface DataServices {
  readonly redis: Service
  readonly mysql: Service
}

/** Starts Redis and MySQL at once. When one fails, the other is stopped before the failure is told. */
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
      ...recorded('redis', home, runtimes, recorder),
    }),
    startMysql({
      ...common,
      folder: home.mysql,
      runtime: runtimes.mysql,
      ...recorded('mysql', home, runtimes, recorder),
    }),
  ])
  if (redis.status === 'fulfilled' && mysql.status === 'fulfilled') return { redis: redis.value, mysql: mysql.value }
  for (const result of [redis, mysql]) if (result.status === 'fulfilled') await result.value.stop()
  throw (redis.status === 'rejected' ? redis : (mysql as PromiseRejectedResult)).reason
}

/** Where a service logs, and how its process gets into the state file. */
export function recorded(
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
