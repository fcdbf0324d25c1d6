import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { startReaper } from '@lifegrid/local/process/reaper'
import { lookFor } from '@lifegrid/local/provision/find'
import { lookForMysqld } from '@lifegrid/local/provision/mysqld'
import { startMysql } from '@lifegrid/local/services/mysql'
import { startRedis } from '@lifegrid/local/services/redis'
import type { TestProject } from 'vitest/node'
import { startContainers } from './containers.ts'
import { dataFolder } from './data-folder.ts'
import type { TestServices } from './test-services.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** `redis://127.0.0.1:port`, without a password and without persistence. */
    redisUrl: string
    /** `mysql://lifegrid:…@127.0.0.1:port/lifegrid`; see `freshDatabase` for a test's own database. */
    mysqlUrl: string
  }
}

/**
 * Vitest's global set-up: one Redis and one MySQL for all test files of a run, in a folder of `dataFolder`, on free ports. Tests read
 * `inject('redisUrl')` and `inject('mysqlUrl')`. When the run is killed without a teardown, a reaper removes everything.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const binaries = lookFor(['redis-server', 'valkey-server']) && lookForMysqld()
  const services = binaries ? await startProcesses() : await startContainers()
  project.provide('redisUrl', services.redisUrl)
  project.provide('mysqlUrl', services.mysqlUrl)
  return services.stop
}

async function startProcesses(): Promise<TestServices> {
  const folder = await dataFolder('services')
  const reaper = startReaper(folder)
  const starting = [
    startRedis({ folder: join(folder, 'redis'), reaper }),
    startMysql({ folder: join(folder, 'mysql'), durable: false, reaper }),
  ] as const
  const stop = async (): Promise<void> => {
    for (const result of await Promise.allSettled(starting)) {
      if (result.status === 'fulfilled') await result.value.discard()
    }
    await reaper.close()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const [redis, mysql] = await Promise.all(starting)
    return { redisUrl: redis.url, mysqlUrl: mysql.url, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
