import type { Reaper } from '@lifegrid/local/process/reaper'
import { startRedis } from '@lifegrid/local/services/redis'
import type { Service } from '@lifegrid/local/services/service'
import { Redis } from 'ioredis'
import { dataFolder } from './data-folder.ts'

/** Starts a Redis for a test that kills or empties it; other tests share that of `vitest-services.ts`. Call `discard()` at the end. */
export async function ownRedis(
  options: { readonly durable?: boolean; readonly reaper?: Reaper; readonly config?: readonly string[] } = {},
): Promise<Service> {
  return startRedis({ ...options, folder: await dataFolder('redis') })
}

/** Empties the Redis at the url, for tests that need an empty one and run alone on it. */
export async function emptyRedis(url: string): Promise<void> {
  const client = new Redis(url, { maxRetriesPerRequest: 1 })
  try {
    await client.flushall()
  } finally {
    client.disconnect()
  }
}

/**
 * Makes the Redis at the url write its data to a file, which it loads at its next start. Works only when Redis has no
 * append-only file.
 */
export async function saveRedis(url: string): Promise<void> {
  const client = new Redis(url, { maxRetriesPerRequest: 1 })
  try {
    await client.save()
  } finally {
    client.disconnect()
  }
}

/**
 * Returns the url of another logical database (0 to 15) of the same Redis, so that test files that run in parallel do not see each other's
 * keys. They still share channels and `CLIENT LIST`.
 */
export function redisDatabase(url: string, database: number): string {
  const target = new URL(url)
  target.pathname = `/${database}`
  return target.toString()
}
