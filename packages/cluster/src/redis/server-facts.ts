import { parseRedisUrl, type RedisAddress } from '@lifegrid/base/redis-url'
import { Redis } from 'ioredis'
import { clusterLimits } from '../limits.ts'

/** What is true of one Redis server. */
export interface RedisFacts {
  /** `host:port` */
  readonly address: string
  /** The fields of `INFO`, by name. */
  readonly info: ReadonlyMap<string, string>
  /** The server's clock, ms since the Unix epoch. */
  readonly now: number
}

/** Asks each server of a `REDIS_URL` about itself. @throws Error when one of them cannot be reached. */
export function redisFacts(urls: string): Promise<RedisFacts[]> {
  return Promise.all(parseRedisUrl(urls).addresses.map(factsOf))
}

async function factsOf({ host, port, options }: RedisAddress): Promise<RedisFacts> {
  const client = new Redis({
    ...options,
    host,
    port,
    lazyConnect: true,
    maxRetriesPerRequest: 0,
    connectTimeout: clusterLimits.commandTimeoutMs,
    commandTimeout: clusterLimits.commandTimeoutMs,
    retryStrategy: null,
  })
  // Without a listener the client prints the error; the caller gets it from the command.
  client.on('error', () => {})
  try {
    await client.connect()
    const [info, [seconds, micros]] = await Promise.all([client.info(), client.time()])
    const fields = info.split('\r\n').flatMap((line) => {
      const at = line.indexOf(':')
      return at < 0 ? [] : [[line.slice(0, at), line.slice(at + 1)] as const]
    })
    return { address: `${host}:${port}`, info: new Map(fields), now: Number(seconds) * 1000 + Number(micros) / 1000 }
  } finally {
    client.disconnect()
  }
}
