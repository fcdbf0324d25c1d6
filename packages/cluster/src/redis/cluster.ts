import type { Clock } from '@lifegrid/base/clock'
import { withDeadline } from '@lifegrid/base/deadline'
import type { Random } from '@lifegrid/base/random'
import { retry } from '@lifegrid/base/retry'
import { isSupported, oldestVersion } from '@lifegrid/base/server-versions'
import { keys } from '../keys.ts'
import { clusterLimits } from '../limits.ts'
import type { Lounge } from '../lounge/ports.ts'
import { redisLounge } from '../lounge/redis-lounge.ts'
import { redisStandings } from '../lounge/redis-standings.ts'
import type { Standings } from '../lounge/standings.ts'
import type { Admission, ClusterTime, Sessions, Spending, Streams } from '../ports.ts'
import { redisAdmission } from './admission.ts'
import { connectRedis, type RedisLink } from './connect.ts'
import { memoryTroubles, type RedisMemory, watchMemory } from './memory.ts'
import { runScript } from './scripts.ts'
import { redisSessions } from './sessions.ts'
import { redisSpending } from './spending.ts'
import { redisStreams } from './streams.ts'
import { redisClusterTime } from './time.ts'

export interface ConnectClusterOptions {
  /** See `parseRedisUrl`. */
  readonly redisUrl: string
  readonly clock: Clock
  readonly random: Random
  readonly sessionTtlMs: number
  readonly lanes: number
  /** The newest time in the record, for nodes whose time gets into it; see `TimeSource`. */
  recordedAt?(): Promise<number>
  /** Gets the memory of Redis every few seconds: [REDIS-2]. */
  onMemory?(memory: RedisMemory): void
  /** [REDIS-3] Called each time that this node has loaded its scripts into a Redis that did not have them. */
  onScriptsLoaded?(): void
  onError(error: unknown, doing: string): void
}

export interface ClusterConnection {
  readonly streams: Streams
  readonly sessions: Sessions
  readonly time: ClusterTime
  readonly admission: Admission
  readonly spending: Spending
  readonly lounge: Lounge
  readonly standings: Standings
  /** [REDIS-1] For health checks. Writes to every master that this node uses; rejects when one does not accept it within `commandTimeoutMs`. */
  checkWrites(): Promise<void>
  /** [HEALTH-1] What is wrong with Redis although it works, as sentences for operators. */
  troubles(): string[]
  /** Ends sessions and readers, then the connections. */
  close(): Promise<void>
}

/**
 * Connects to Redis and opens everything that a node needs from it.
 * @throws Error when a URL is not valid, or Redis is too old, or cannot be reached or has no scripts within `startDeadlineMs`.
 */
export async function connectCluster(options: ConnectClusterOptions): Promise<ClusterConnection> {
  const { clock, random, recordedAt, onError } = options
  const link = connectRedis(options.redisUrl, {
    clock,
    random,
    onError,
    onScriptsLoaded: () => options.onScriptsLoaded?.(),
  })
  try {
    await reachable(link, options)
    const time = await redisClusterTime({ link, clock, onError, ...(recordedAt && { recordedAt }) })
    const streams = redisStreams({ link, clock, random, onError })
    const sessions = redisSessions({ link, clock, random, ttlMs: options.sessionTtlMs, onError })
    const lounge = redisLounge({ link, clock, random })
    let memory: RedisMemory | undefined
    const watching = watchMemory({
      link,
      clock,
      onMemory(now) {
        memory = now
        options.onMemory?.(now)
      },
      onError: (error) => onError(error, 'asking for the memory of Redis'),
    })
    return {
      streams,
      sessions,
      time,
      admission: redisAdmission(link),
      spending: redisSpending(link),
      lounge,
      standings: redisStandings(link),
      troubles: () => memoryTroubles(memory),
      checkWrites: () => withDeadline(clock, clusterLimits.commandTimeoutMs, 'writing to Redis', probe(link, options)),
      async close() {
        time.stop()
        watching.cancel()
        // In parallel, because each of them waits for its deadline if Redis does not answer.
        await Promise.all([sessions.close(), streams.close(), lounge.close()])
        await link.close()
      },
    }
  } catch (error) {
    await link.close()
    throw error
  }
}

/** Writes a key to the master of the sessions and, in a Redis Cluster, to the master of every lane. */
async function probe(link: RedisLink, { lanes }: Pick<ConnectClusterOptions, 'lanes'>): Promise<void> {
  const laneKeys = link.isCluster ? Array.from({ length: lanes }, (_, lane) => keys.probe(lane)) : []
  const writing = [keys.probe(), ...laneKeys].map((key) =>
    runScript(link.client, 'probe', [key], [clusterLimits.probeTtlMs]),
  )
  await link.bounded('writing to Redis', Promise.all(writing))
}

/** Waits until the masters of every lane and of the sessions accept writes, and checks their version. */
async function reachable(link: RedisLink, options: ConnectClusterOptions): Promise<void> {
  const { clock, onError } = options
  const deadline = clock.monotonic() + clusterLimits.startDeadlineMs
  const onFailure = (error: unknown): void => {
    if (clock.monotonic() >= deadline) throw notReached(error)
    onError(error, 'waiting for Redis')
  }
  await retry({ clock, delayMs: () => clusterLimits.reconnectBaseMs * 4, onFailure }, () => probe(link, options))
  const info = await link.bounded('asking for the version', link.client.info('server'))
  const version = /^redis_version:(\S+)/m.exec(info)?.[1] ?? 'unknown'
  if (!isSupported('redis', version))
    throw new Error(`Redis has version ${version}; ${oldestVersion('redis')} or later is needed`)
}

function notReached(cause: unknown): Error {
  const lacksScripts = cause instanceof Error && cause.message.startsWith('[REDIS-3]')
  return new Error(lacksScripts ? cause.message : 'Redis cannot be reached', { cause })
}
