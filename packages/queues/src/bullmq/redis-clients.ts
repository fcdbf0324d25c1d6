import { backoffMs, type Random } from '@lifegrid/base/random'
import { followMaster } from '@lifegrid/base/redis-failover'
import { masterOptions, parseRedisUrl } from '@lifegrid/base/redis-url'
import { Cluster, Redis, type RedisOptions } from 'ioredis'
import { queueLimits } from '../limits.ts'

/** Without `replyMapping`, which selects the type of ioredis' constructors and has no effect in RESP2. */
type ClientOptions = Omit<RedisOptions, 'replyMapping'>

export interface RedisTarget {
  /** See {@link parseRedisUrl}. */
  readonly redisUrl: string
  /** Overrides the URL's options. For TLS certificates, for example. */
  readonly redisOptions?: ClientOptions
  readonly random: Random
}

/**
 * Creates a client. BullMQ is given clients instead of options, because it cannot load ioredis itself in an ES module. A `producer` gives
 * up on a command after a deadline, because its caller waits and can try again. A `worker` never does, because BullMQ blocks on it and
 * requires `maxRetriesPerRequest: null`. For the same reason a worker's command that reached a wrong server is sent again on the next
 * connection ([REDIS-1]): BullMQ would wait for seconds before it tries again.
 * @throws Error that contains no password, when the URL is invalid.
 */
export function redisClient(target: RedisTarget, use: 'producer' | 'worker'): Redis | Cluster {
  const url = parseRedisUrl(target.redisUrl)
  const { isCluster, addresses } = url
  const { reconnectBaseMs: baseMs, reconnectCapMs: capMs } = queueLimits
  const { retryStrategy, ...wrongServer } = followMaster({
    random: target.random,
    baseMs,
    capMs,
    resend: use === 'worker',
  })
  const options: ClientOptions = {
    ...(isCluster ? addresses[0].options : masterOptions(url)),
    // BullMQ was written for the replies of RESP2.
    protocol: 2,
    ...wrongServer,
    connectTimeout: queueLimits.connectMs,
    sentinelCommandTimeout: queueLimits.connectMs,
    socketTimeout: queueLimits.silenceMs,
    keepAlive: 5_000,
    ...(use === 'worker'
      ? { maxRetriesPerRequest: null }
      : { commandTimeout: queueLimits.commandMs, maxRetriesPerRequest: 1 }),
    ...target.redisOptions,
  }
  if (!isCluster) {
    const sentinelRetryStrategy = (attempt: number): number => backoffMs(target.random, attempt, baseMs, capMs)
    return new Redis({ ...options, retryStrategy, sentinelRetryStrategy })
  }
  return new Cluster(
    addresses.map(({ host, port }) => ({ host, port })),
    { clusterRetryStrategy: retryStrategy, redisOptions: options, slotsRefreshTimeout: queueLimits.connectMs },
  )
}
