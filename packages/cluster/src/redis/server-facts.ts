import { type MasterOptions, masterOptions, parseRedisUrl } from '@lifegrid/base/redis-url'
import { Redis } from 'ioredis'
import { clusterLimits } from '../limits.ts'
import { libraryPrefix } from './script-library.ts'
import { isForbidden, type RedisUsers, redisUsers } from './user-facts.ts'

/** What is true of one Redis server. */
export interface RedisFacts {
  /** `host:port` */
  readonly address: string
  /** The fields of `INFO`, by name. */
  readonly info: ReadonlyMap<string, string>
  /** The server's clock, ms since the Unix epoch. */
  readonly now: number
  /** It answers clients that give no user and no password. */
  readonly isOpen: boolean
  /** The users that were asked for; undefined when this one may not see them. */
  readonly users?: RedisUsers | undefined
  /** [REDIS-3] The libraries of Lifegrid's scripts that it has, one for each release; undefined when this user may not list them. */
  readonly libraries?: readonly string[] | undefined
}

/**
 * Asks each server of a `REDIS_URL` about itself; with sentinels, the master that they name.
 * @param users the names of users to ask about.
 * @throws Error when one of them cannot be reached.
 */
export function redisFacts(urls: string, users: readonly string[] = []): Promise<RedisFacts[]> {
  const url = parseRedisUrl(urls)
  const servers = url.isCluster
    ? url.addresses.map(({ host, port, options }) => ({ ...options, host, port }))
    : [masterOptions(url)]
  return Promise.all(servers.map((server) => factsOf(server, users)))
}

async function factsOf(server: MasterOptions, users: readonly string[]): Promise<RedisFacts> {
  const { username: _, password: __, ...anybody } = server
  const [facts, isOpen] = await Promise.all([withClient(server, (client) => ask(client, users)), letsIn(anybody)])
  // With sentinels, the master's own address; else as the URL has it.
  return { ...facts, address: server.host === undefined ? facts.address : `${server.host}:${server.port}`, isOpen }
}

async function ask(client: Redis, users: readonly string[]): Promise<Omit<RedisFacts, 'isOpen'>> {
  const [info, [seconds, micros]] = await Promise.all([client.info(), client.time()])
  const fields = info.split('\r\n').flatMap((line) => {
    const at = line.indexOf(':')
    return at < 0 ? [] : [[line.slice(0, at), line.slice(at + 1)] as const]
  })
  const { remoteAddress = '?', remotePort = 0 } = client.stream
  return {
    address: `${remoteAddress}:${remotePort}`,
    info: new Map(fields),
    now: Number(seconds) * 1000 + Number(micros) / 1000,
    users: await redisUsers(client, users),
    libraries: await librariesOf(client),
  }
}

async function librariesOf(client: Redis): Promise<string[] | undefined> {
  try {
    const found = (await client.function('LIST', 'LIBRARYNAME', `${libraryPrefix}*`)) as [string, string][]
    return found.map(([, name]) => name)
  } catch (error) {
    if (isForbidden(error)) return undefined
    throw error
  }
}

/** Whether a client without a user and a password may do something. */
async function letsIn(server: MasterOptions): Promise<boolean> {
  // Some servers refuse the first command, others the connection.
  return withClient(server, (client) => client.ping()).then(
    () => true,
    () => false,
  )
}

async function withClient<T>(server: MasterOptions, use: (client: Redis) => Promise<T>): Promise<T> {
  const client = new Redis({
    ...server,
    protocol: 2,
    sentinelRetryStrategy: () => null,
    lazyConnect: true,
    enableReadyCheck: false,
    maxRetriesPerRequest: 0,
    connectTimeout: clusterLimits.commandTimeoutMs,
    commandTimeout: clusterLimits.commandTimeoutMs,
    retryStrategy: null,
  })
  let cause: unknown
  client.on('error', (error) => {
    cause = error
  })
  try {
    await client.connect()
    return await use(client)
  } catch (error) {
    // ioredis rejects with "Connection is closed." The reason came before, as an event.
    throw cause ?? error
  } finally {
    client.disconnect()
  }
}
