import { backoffMs, type Random } from '@lifegrid/base/random'
import { type FailoverOptions, followMaster } from '@lifegrid/base/redis-failover'
import { masterOptions, type RedisUrl } from '@lifegrid/base/redis-url'
import { Cluster, Redis, type RedisOptions } from 'ioredis'
import { clusterLimits } from '../limits.ts'

/** Without `replyMapping`, which ioredis' constructors use to choose their type and which has no meaning in RESP2. */
type Options = Omit<RedisOptions, 'replyMapping'>

/** For one server, or for the master of sentinels, which every attempt to connect asks for it again. */
export function singleClient(url: RedisUrl, random: Random): Redis {
  const { reconnectBaseMs, reconnectCapMs } = clusterLimits
  return new Redis({
    ...common(masterOptions(url)),
    ...failover(random),
    sentinelRetryStrategy: (attempt) => backoffMs(random, attempt, reconnectBaseMs, reconnectCapMs),
    enableAutoPipelining: true,
  })
}

export function clusterClient({ addresses }: RedisUrl, random: Random): Cluster {
  const { retryStrategy, ...wrongServer } = failover(random)
  return new Cluster(
    addresses.map(({ host, port }) => ({ host, port })),
    {
      clusterRetryStrategy: retryStrategy,
      // A node that is dropped is found again by the cluster's own refresh of its slots.
      redisOptions: { ...common(addresses[0].options), ...wrongServer },
      slotsRefreshTimeout: clusterLimits.connectTimeoutMs,
      enableAutoPipelining: true,
    },
  )
}

/**
 * A client for one connection that is not opened yet and does not reconnect.
 * @param master of a Redis Cluster; otherwise that of the URL.
 */
export function dedicatedClient(
  url: RedisUrl,
  master: { readonly host: string; readonly port: number } | undefined,
  name: string,
): Redis {
  return new Redis({
    ...common(master === undefined ? masterOptions(url) : { ...url.addresses[0].options, ...master }),
    sentinelRetryStrategy: () => null,
    connectionName: name,
    lazyConnect: true,
    retryStrategy: null,
    enableOfflineQueue: false,
    enableAutoPipelining: false,
    enableReadyCheck: false,
    // A blocking read takes longer than a command. Its reader sets its own deadline.
    commandTimeout: undefined,
    socketTimeout: undefined,
  })
}

function failover(random: Random): FailoverOptions {
  const { reconnectBaseMs: baseMs, reconnectCapMs: capMs } = clusterLimits
  return followMaster({ random, baseMs, capMs, resend: false })
}

function common(server: Options): Options {
  return {
    ...server,
    // RESP2 has everything that is used here, and its replies have the same shape in every version.
    protocol: 2,
    connectTimeout: clusterLimits.connectTimeoutMs,
    commandTimeout: clusterLimits.commandTimeoutMs,
    sentinelCommandTimeout: clusterLimits.commandTimeoutMs,
    // Replaces a connection that does not answer. Without this, it would be used until the operating system closes it, after 15 minutes.
    socketTimeout: 2 * clusterLimits.commandTimeoutMs,
    keepAlive: 5000,
    // A command whose connection is lost fails at once. If ioredis resent it, it could run twice, or long after its caller has given
    // up. Callers know better whether to repeat it.
    maxRetriesPerRequest: 0,
  }
}
