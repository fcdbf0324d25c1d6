import type { Reaper } from '@lifegrid/local/process/reaper'
import { startRedis } from '@lifegrid/local/services/redis'
import type { Service } from '@lifegrid/local/services/service'
import { Redis } from 'ioredis'
import { testFolder } from './test-folder.ts'

/** A Redis for one test that kills or empties it; others share the one of `vitest-services.ts`. Call `discard()` at the end. */
export async function ownRedis(
  options: { readonly durable?: boolean; readonly reaper?: Reaper } = {},
): Promise<Service> {
  return startRedis({ ...options, folder: await testFolder('redis') })
}

/** Empties the Redis at the url. For tests that need to begin from nothing and run alone on it. */
export async function emptyRedis(url: string): Promise<void> {
  const client = new Redis(url, { maxRetriesPerRequest: 1 })
  try {
    await client.flushall()
  } finally {
    client.disconnect()
  }
}

/**
 * The same Redis with another logical database (0 to 15), so that test files that run side by side do not see each other's keys.
 * Channels and `CLIENT LIST` are still shared.
 */
export function redisDatabase(url: string, database: number): string {
  const target = new URL(url)
  target.pathname = `/${database}`
  return target.toString()
}
