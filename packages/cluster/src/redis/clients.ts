import type { RedisAddress, RedisUrl } from '@lifegrid/base/redis-url'
import { Cluster, Redis, type RedisOptions } from 'ioredis'
import { clusterLimits } from '../limits.ts'
import { scriptDefinitions } from './scripts.ts'

/** Without `replyMapping`, which ioredis' constructors use to choose their type and which has no meaning in RESP2. */
type Options = Omit<RedisOptions, 'replyMapping'>

type RetryStrategy = (attempt: number) => number

export function singleClient(address: RedisAddress, retryStrategy: RetryStrategy): Redis {
  const { host, port } = address
  return new Redis({ ...common(address), host, port, retryStrategy, enableAutoPipelining: true })
}

export function clusterClient(addresses: RedisUrl['addresses'], retryStrategy: RetryStrategy): Cluster {
  return new Cluster(
    addresses.map(({ host, port }) => ({ host, port })),
    {
      clusterRetryStrategy: retryStrategy,
      redisOptions: common(addresses[0]),
      scripts: scriptDefinitions,
      slotsRefreshTimeout: clusterLimits.connectTimeoutMs,
      enableAutoPipelining: true,
    },
  )
}

/** A client for one connection that is not opened yet and does not reconnect. */
export function dedicatedClient(
  address: RedisAddress,
  master: { readonly host: string; readonly port: number },
  name: string,
): Redis {
  return new Redis({
    ...common(address),
    host: master.host,
    port: master.port,
    connectionName: name,
    lazyConnect: true,
    retryStrategy: null,
    enableOfflineQueue: false,
    enableAutoPipelining: false,
    // A blocking read takes longer than a command. Its reader sets its own deadline.
    commandTimeout: undefined,
  })
}

function common(address: RedisAddress): Options {
  return {
    ...address.options,
    // RESP2 has everything that is used here, and its replies have the same shape in every version.
    protocol: 2,
    scripts: scriptDefinitions,
    connectTimeout: clusterLimits.connectTimeoutMs,
    commandTimeout: clusterLimits.commandTimeoutMs,
    keepAlive: 5000,
    // A command whose connection is lost fails at once. If ioredis resent it, it could run twice, or long after its caller has given
    // up. Callers know better whether to repeat it.
    maxRetriesPerRequest: 0,
  }
}
