import type { Clock } from '@lifegrid/base/clock'
import { withDeadline } from '@lifegrid/base/deadline'
import type { Random } from '@lifegrid/base/random'
import { retry } from '@lifegrid/base/retry'
import { isSupported, oldestVersion } from '@lifegrid/base/server-versions'
import { keys } from '../keys.ts'
import { clusterLimits } from '../limits.ts'
import type { ClusterTime, Sessions, Streams } from '../ports.ts'
import { connectRedis, type RedisLink } from './connect.ts'
import { redisSessions } from './sessions.ts'
import { redisStreams } from './streams.ts'
import { redisClusterTime } from './time.ts'

export interface ConnectClusterOptions {
  /** See `parseRedisUrl`. */
  readonly redisUrl: string
  readonly clock: Clock
  readonly random: Random
  readonly sessionTtlMs: number
  readonly lanes: number
  onError(error: unknown, doing: string): void
}

export interface ClusterConnection {
  readonly streams: Streams
  readonly sessions: Sessions
  readonly time: ClusterTime
  /** For health checks. Rejects when Redis does not answer within `commandTimeoutMs`. */
  readonly redis: { ping(): Promise<void> }
  /** Ends sessions and readers, then the connections. */
  close(): Promise<void>
}

/**
 * Everything that a node needs from Redis, on one link.
 * @throws when a URL cannot be read, when Redis is too old, or cannot be reached within `startDeadlineMs`.
 */
export async function connectCluster(options: ConnectClusterOptions): Promise<ClusterConnection> {
  const { clock, random, onError } = options
  const link = connectRedis(options.redisUrl, { clock, random, onError })
  try {
    await reachable(link, options)
    const time = await redisClusterTime({ link, clock, onError })
    const streams = redisStreams({ link, clock, random, onError })
    const sessions = redisSessions({ link, clock, random, ttlMs: options.sessionTtlMs, onError })
    return {
      streams,
      sessions,
      time,
      redis: { ping: () => ping(link, clock) },
      async close() {
        time.stop()
        // At the same time, because with a Redis that does not answer each of them waits until its deadline.
        await Promise.all([sessions.close(), streams.close()])
        await link.close()
      },
    }
  } catch (error) {
    await link.close()
    throw error
  }
}

async function ping(link: RedisLink, clock: Clock): Promise<void> {
  await withDeadline(clock, clusterLimits.commandTimeoutMs, 'PING', link.client.ping())
}

/** Waits until the masters of every lane and of the sessions can be reached, and checks their version. */
async function reachable(link: RedisLink, { clock, lanes, onError }: ConnectClusterOptions): Promise<void> {
  const deadline = clock.monotonic() + clusterLimits.startDeadlineMs
  // A Redis Cluster answers PING even while some of its slots have no master.
  const asked = [keys.sessions, ...Array.from({ length: lanes }, (_, lane) => keys.commands(lane, 0))]
  const onFailure = (error: unknown): void => {
    if (clock.monotonic() >= deadline) throw new Error('Redis cannot be reached', { cause: error })
    onError(error, 'waiting for Redis')
  }
  await retry({ clock, delayMs: () => clusterLimits.reconnectBaseMs * 4, onFailure }, () =>
    link.bounded('reaching every lane', Promise.all(asked.map((key) => link.client.exists(key)))),
  )
  const info = await link.bounded('asking for the version', link.client.info('server'))
  const version = /^redis_version:(\S+)/m.exec(info)?.[1] ?? 'unknown'
  if (!isSupported('redis', version))
    throw new Error(`Redis has version ${version}; ${oldestVersion('redis')} or later is needed`)
}
