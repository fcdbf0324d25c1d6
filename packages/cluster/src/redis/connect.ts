import type { Clock } from '@lifegrid/base/clock'
import { withDeadline } from '@lifegrid/base/deadline'
import { backoffMs, type Random } from '@lifegrid/base/random'
import { parseRedisUrl, type RedisAddress, type RedisUrl } from '@lifegrid/base/redis-url'
import { Cluster, Redis, type RedisOptions } from 'ioredis'
import { clusterLimits } from '../limits.ts'
import { scriptDefinitions } from './scripts.ts'

export interface ConnectOptions {
  readonly clock: Clock
  readonly random: Random
  /** What goes wrong on a connection while nobody waits for an answer; it is connected again by itself. */
  onError(error: unknown, doing: string): void
}

/** The way to Redis, be it one server or a Redis Cluster. */
export interface RedisLink {
  /** For everything that does not block. Commands of one turn of the event loop leave together. */
  readonly client: Redis | Cluster
  readonly isCluster: boolean
  /**
   * A connection of the caller's own, to the master that holds the key at this moment; for blocking reads, and for what must know
   * which connection it is. It does not reconnect: when it has ended, or answered MOVED, the caller asks for another one.
   * @throws when Redis cannot be reached within `connectTimeoutMs`.
   */
  dedicated(key: string, name: string): Promise<Redis>
  /** A client that may subscribe to channels, and resubscribes after a reconnect. The same one at every call. */
  subscriber(): Redis | Cluster
  /** Puts an end to a wait that ioredis leaves open: a command that a Cluster client holds back while no master can be reached. */
  bounded<T>(doing: string, promise: Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Without `replyMapping`, by which ioredis' constructors choose their type, and which means nothing in RESP2. */
type Options = Omit<RedisOptions, 'replyMapping'>

/**
 * Connects, in the background, to what {@link parseRedisUrl} reads in `urls`: one server or a Redis Cluster.
 * @throws Error, without the password in it, when a URL cannot be read.
 */
export function connectRedis(urls: string, options: ConnectOptions): RedisLink {
  const { isCluster, addresses } = parseRedisUrl(urls)
  const [first] = addresses
  const retryStrategy = (attempt: number): number =>
    10 + backoffMs(options.random, attempt, clusterLimits.reconnectBaseMs, clusterLimits.reconnectCapMs)
  const client = isCluster ? connectToCluster(addresses, retryStrategy) : connectToOne(first, retryStrategy)
  client.on('error', (error) => options.onError(error, 'talking to Redis'))
  client.on('node error', (error, node) => options.onError(error, `talking to Redis Cluster node ${node}`))

  let subscriber: Redis | undefined
  let closed = false
  const bounded = <T>(doing: string, promise: Promise<T>): Promise<T> =>
    isCluster ? withDeadline(options.clock, 2 * clusterLimits.commandTimeoutMs, doing, promise) : promise

  const masterOf = async (key: string): Promise<{ host: string; port: number }> => {
    if (!(client instanceof Cluster)) return first
    const [slot, ranges] = await bounded(
      `finding the master of ${key}`,
      Promise.all([client.cluster('KEYSLOT', key), client.cluster('SLOTS')]),
    )
    for (const [from, to, master] of ranges as unknown as [number, number, [string | null, number]][]) {
      // A node that does not know its own address leaves it empty: it is the one that was asked, so the configured host.
      if (from <= slot && slot <= to) return { host: master[0] || first.host, port: master[1] }
    }
    throw new Error(`no master of the Redis Cluster holds slot ${slot}`)
  }

  return {
    client,
    isCluster,
    bounded,
    async dedicated(key, name) {
      if (closed) throw new Error('the connection to Redis has been closed')
      const redis = new Redis({ ...common(first), ...(await masterOf(key)), ...dedicatedOptions, connectionName: name })
      let cause: unknown
      redis.on('error', (error) => {
        cause = error
      })
      try {
        await withDeadline(options.clock, 2 * clusterLimits.connectTimeoutMs, `connecting ${name}`, redis.connect())
      } catch (error) {
        redis.disconnect()
        // ioredis rejects with "Connection is closed."; why it was closed came before, as an event.
        throw cause ?? error
      }
      return redis
    },
    subscriber() {
      // A Cluster client keeps a connection for subscriptions itself.
      if (client instanceof Cluster) return client
      if (subscriber === undefined) {
        subscriber = client.duplicate({ enableAutoPipelining: false })
        subscriber.on('error', (error) => options.onError(error, 'subscribing in Redis'))
      }
      return subscriber
    },
    async close() {
      closed = true
      subscriber?.disconnect()
      // QUIT lets what was sent before it be answered. A Redis that is away cannot answer, and there is nothing to wait for then.
      const quit = client.status === 'ready' ? client.quit() : Promise.resolve('OK')
      await withDeadline(options.clock, clusterLimits.reconnectCapMs, 'closing', quit).catch((error: unknown) =>
        options.onError(error, 'closing the connection to Redis'),
      )
      client.disconnect()
    },
  }
}

const dedicatedOptions = {
  lazyConnect: true,
  retryStrategy: null,
  enableOfflineQueue: false,
  enableAutoPipelining: false,
  // A blocking read is longer than a command; its reader watches over it.
  commandTimeout: undefined,
} satisfies Options

function common(address: RedisAddress): Options {
  return {
    ...address.options,
    // RESP2 has all that is used here, in the same shapes for every server from 6 on.
    protocol: 2,
    scripts: scriptDefinitions,
    connectTimeout: clusterLimits.connectTimeoutMs,
    commandTimeout: clusterLimits.commandTimeoutMs,
    keepAlive: 5000,
    // A command whose connection was lost is answered with an error at once. Sent again by itself, it could be done twice, and it
    // could come long after its caller has stopped to wait; callers know better whether to repeat it.
    maxRetriesPerRequest: 0,
  }
}

function connectToOne(address: RedisAddress, retryStrategy: (attempt: number) => number): Redis {
  const { host, port } = address
  return new Redis({ ...common(address), host, port, retryStrategy, enableAutoPipelining: true })
}

function connectToCluster(addresses: RedisUrl['addresses'], retryStrategy: (attempt: number) => number): Cluster {
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
