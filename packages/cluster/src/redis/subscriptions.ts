import type { Timer } from '@lifegrid/base/clock'
import { Cluster, type Redis } from 'ioredis'

export interface SubscriptionsOptions {
  readonly client: Redis | Cluster
  /** See `RedisLink.bounded`. */
  bounded<T>(doing: string, promise: Promise<T>): Promise<T>
  onError(error: unknown, doing: string): void
}

/** Channels of Redis. Messages that are published while a connection is down are lost. */
export interface Subscriptions {
  /**
   * Calls `receive` with each message of the channel, until it is cancelled, also after reconnects.
   * @throws Error when Redis cannot be reached. Then nothing is subscribed.
   */
  subscribe(channel: string, receive: (message: string) => void): Promise<Timer>
  close(): void
}

export function subscriptions(options: SubscriptionsOptions): Subscriptions {
  const { client, bounded, onError } = options
  const listeners = new Map<string, Set<(message: string) => void>>()
  let subscriber: Redis | Cluster | undefined

  const receiveAll = (channel: string, message: string): void => {
    for (const receive of listeners.get(channel) ?? []) receive(message)
  }

  const connection = (): Redis | Cluster => {
    if (subscriber !== undefined) return subscriber
    // A Cluster client has a connection for subscriptions itself.
    subscriber = client instanceof Cluster ? client : subscribingClient(client, () => [...listeners.keys()], onError)
    subscriber.on('message', receiveAll)
    return subscriber
  }

  const leave = (channel: string): void => {
    listeners.delete(channel)
    const leaving = bounded(`unsubscribing from ${channel}`, connection().unsubscribe(channel))
    leaving.catch((error: unknown) => onError(error, `unsubscribing from ${channel}`))
  }

  return {
    async subscribe(channel, receive) {
      const known = listeners.get(channel)
      const all = known ?? new Set()
      listeners.set(channel, all.add(receive))
      const cancel = (): void => {
        if (all.delete(receive) && all.size === 0 && listeners.get(channel) === all) leave(channel)
      }
      if (known) return { cancel }
      try {
        await bounded(`subscribing to ${channel}`, connection().subscribe(channel))
      } catch (error) {
        cancel()
        throw error
      }
      return { cancel }
    },
    close() {
      listeners.clear()
      subscriber?.off('message', receiveAll)
      if (subscriber !== client) subscriber?.disconnect()
    },
  }
}

/**
 * A client that subscribes to all channels whenever it has connected. ioredis' own `autoResubscribe` forgets the channels when a connection
 * ends before they were confirmed.
 */
function subscribingClient(
  client: Redis,
  channels: () => readonly string[],
  onError: SubscriptionsOptions['onError'],
): Redis {
  const subscriber = client.duplicate({ enableAutoPipelining: false, autoResubscribe: false })
  const report = (error: unknown): void => onError(error, 'subscribing in Redis')
  subscriber.on('error', report)
  subscriber.on('ready', () => {
    const all = channels()
    if (all.length > 0) subscriber.subscribe(...all).catch(report)
  })
  followClient(client, subscriber)
  return subscriber
}

/**
 * [REDIS-1] A subscriber sends no commands, so it does not notice that its server is the wrong one or does not answer. The client does. So a
 * subscriber that began to connect before the client's present connection connects again: it then finds the server that the client has found.
 */
function followClient(client: Redis, subscriber: Redis): void {
  let attempts = 0
  let ofClient = 0
  let ofSubscriber = 0
  client.on('connecting', () => {
    ofClient = ++attempts
  })
  subscriber.on('connecting', () => {
    ofSubscriber = ++attempts
  })
  // Only a connection that is ready can be dropped: ioredis gives up for good when one that is just opening is told to reconnect.
  const compare = (): void => {
    if (client.status === 'ready' && subscriber.status === 'ready' && ofSubscriber < ofClient)
      subscriber.disconnect(true)
  }
  client.on('ready', compare)
  subscriber.on('ready', compare)
}
