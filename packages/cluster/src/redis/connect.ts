import type { Clock } from '@lifegrid/base/clock'
import { withDeadline } from '@lifegrid/base/deadline'
import type { Random } from '@lifegrid/base/random'
import { parseRedisUrl } from '@lifegrid/base/redis-url'
import { Cluster, type Redis } from 'ioredis'
import { clusterLimits } from '../limits.ts'
import { clusterClient, dedicatedClient, singleClient } from './clients.ts'
import { onScriptsLoaded } from './scripts.ts'
import { type Subscriptions, subscriptions } from './subscriptions.ts'

export interface ConnectOptions {
  readonly clock: Clock
  readonly random: Random
  /** Reports connection errors that no caller gets. The client reconnects by itself. */
  onError(error: unknown, doing: string): void
  /** [REDIS-3] Called each time that this node has loaded its scripts into a Redis that did not have them. */
  onScriptsLoaded?(): void
}

/** The connections to Redis: one server, the master of sentinels, or a Redis Cluster. */
export interface RedisLink {
  /** For commands that do not block. Commands of one turn of the event loop are sent together. */
  readonly client: Redis | Cluster
  readonly isCluster: boolean
  /**
   * Opens a connection to the master that holds the key now, for this caller alone. It is for blocking reads, and for callers that need to
   * know their connection. It does not reconnect: after it has ended or answered MOVED, the caller asks for another one.
   * @throws Error when Redis cannot be reached within `connectTimeoutMs`.
   */
  dedicated(key: string, name: string): Promise<Redis>
  /** See {@link Subscriptions}. All subscriptions share one connection. */
  subscribe: Subscriptions['subscribe']
  /** Adds a deadline where ioredis has none: a Cluster client holds commands back while no master can be reached. */
  bounded<T>(doing: string, promise: Promise<T>): Promise<T>
  close(): Promise<void>
}

/**
 * Connects in the background to one server, the master of sentinels, or a Redis Cluster. `urls` is parsed by {@link parseRedisUrl}.
 * @throws Error when a URL is not valid. The message contains no password.
 */
export function connectRedis(urls: string, options: ConnectOptions): RedisLink {
  const { clock, random, onError } = options
  const url = parseRedisUrl(urls)
  const { isCluster, addresses } = url
  const client = isCluster ? clusterClient(url, random) : singleClient(url, random)
  client.on('error', (error) => onError(error, 'talking to Redis'))
  client.on('sentinelError', (error) => onError(error, 'asking a sentinel for the master'))
  client.on('node error', (error, node) => onError(error, `talking to Redis Cluster node ${node}`))

  const reportingLoads = <Client extends Redis | Cluster>(opened: Client): Client => {
    onScriptsLoaded(opened, () => options.onScriptsLoaded?.())
    return opened
  }
  reportingLoads(client)

  let closed = false
  const bounded = <T>(doing: string, promise: Promise<T>): Promise<T> =>
    isCluster ? withDeadline(clock, 2 * clusterLimits.commandTimeoutMs, doing, promise) : promise
  const { subscribe, close: closeSubscriptions } = subscriptions({ client, bounded, onError })

  return {
    client,
    isCluster,
    bounded,
    async dedicated(key, name) {
      if (closed) throw new Error('the connection to Redis has been closed')
      const finding =
        client instanceof Cluster &&
        (await bounded(`finding the master of ${key}`, masterOf(client, key, addresses[0].host)))
      return await opened(reportingLoads(dedicatedClient(url, finding || undefined, name)), clock, name)
    },
    subscribe,
    async close() {
      closed = true
      closeSubscriptions()
      // QUIT waits for the answers to earlier commands. An unreachable Redis sends none.
      const quit = client.status === 'ready' ? client.quit() : Promise.resolve('OK')
      await withDeadline(clock, clusterLimits.reconnectCapMs, 'closing', quit).catch((error: unknown) =>
        onError(error, 'closing the connection to Redis'),
      )
      client.disconnect()
    },
  }
}

/** @param ownHost the configured host, for a node that does not know its own address. */
async function masterOf(
  client: Cluster,
  key: string,
  ownHost: string,
): Promise<{ readonly host: string; readonly port: number }> {
  const [slot, ranges] = await Promise.all([client.cluster('KEYSLOT', key), client.cluster('SLOTS')])
  for (const [from, to, master] of ranges as unknown as [number, number, [string | null, number]][]) {
    // A node that does not know its own address leaves it empty. It is the node that was asked.
    if (from <= slot && slot <= to) return { host: master[0] || ownHost, port: master[1] }
  }
  throw new Error(`no master of the Redis Cluster holds slot ${slot}`)
}

async function opened(redis: Redis, clock: Clock, name: string): Promise<Redis> {
  let cause: unknown
  redis.on('error', (error) => {
    cause = error
  })
  try {
    await withDeadline(clock, 2 * clusterLimits.connectTimeoutMs, `connecting ${name}`, redis.connect())
  } catch (error) {
    redis.disconnect()
    // ioredis rejects with "Connection is closed." The reason came before, as an event.
    throw cause ?? error
  }
  return redis
}
