import { backoffMs, type Random } from '@lifegrid/base/random'
import { parseRedisUrl } from '@lifegrid/base/redis-url'
import { Cluster, Redis, type RedisOptions } from 'ioredis'
import { queueLimits } from '../limits.ts'

/** Without `replyMapping`, by which ioredis' constructors choose their type, and which means nothing in RESP2. */
type ClientOptions = Omit<RedisOptions, 'replyMapping'>

export interface RedisTarget {
  /** See {@link parseRedisUrl}. */
  readonly redisUrl: string
  /** Goes over what the URL says: TLS certificates, say. */
  readonly redisOptions?: ClientOptions
  readonly random: Random
}

/**
 * A client of its own for each use. BullMQ is handed clients, not options: it could not load ioredis by itself in an ES module.
 * `producer` gives up on a command after a while, since its caller waits and can try again; `worker` never does, since BullMQ blocks on
 * it (`maxRetriesPerRequest: null` is BullMQ's demand).
 * @throws Error, without a password in it, when a URL cannot be read.
 */
export function redisClient(target: RedisTarget, use: 'producer' | 'worker'): Redis | Cluster {
  const { isCluster, addresses } = parseRedisUrl(target.redisUrl)
  const [first] = addresses
  const retryStrategy = (attempt: number): number =>
    10 + backoffMs(target.random, attempt, queueLimits.reconnectBaseMs, queueLimits.reconnectCapMs)
  const options: ClientOptions = {
    ...first.options,
    // RESP2 has all that BullMQ uses, in the shapes that it was written for.
    protocol: 2,
    connectTimeout: queueLimits.connectMs,
    keepAlive: 5_000,
    ...(use === 'worker'
      ? { maxRetriesPerRequest: null }
      : { commandTimeout: queueLimits.commandMs, maxRetriesPerRequest: 1 }),
    ...target.redisOptions,
  }
  if (!isCluster) return new Redis({ ...options, host: first.host, port: first.port, retryStrategy })
  return new Cluster(
    addresses.map(({ host, port }) => ({ host, port })),
    { clusterRetryStrategy: retryStrategy, redisOptions: options, slotsRefreshTimeout: queueLimits.connectMs },
  )
}
