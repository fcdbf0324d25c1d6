/** The address and credentials of one Redis server, in the form that ioredis takes. */
export interface RedisAddress {
  readonly host: string
  readonly port: number
  readonly options: {
    readonly username?: string
    readonly password?: string
    readonly db?: number
    /** Present for `rediss://`. */
    readonly tls?: Record<string, never>
  }
}

/** The content of a `REDIS_URL`: at least one address. */
export interface RedisUrl {
  readonly isCluster: boolean
  readonly addresses: readonly [RedisAddress, ...RedisAddress[]]
}

/**
 * Parses a `REDIS_URL`. One `redis://` or `rediss://` URL, optionally with user, password and database, means one server. Several URLs
 * separated by commas, or one or more addresses after `redis+cluster://`, mean the nodes of a Redis Cluster.
 * @throws Error when a URL is not valid. The message contains no part of the URL, because a URL may hold a password.
 */
export function parseRedisUrl(urls: string): RedisUrl {
  const parts = urls
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const scheme = /^(rediss?)\+cluster:\/\//.exec(parts[0] ?? '')
  const isCluster = scheme !== null || parts.length > 1
  if (parts.length === 0)
    throw new Error('the Redis URL is empty: use redis://host:port, or several URLs separated by commas')
  const addresses = parts.map((part, index) => {
    // After redis+cluster:// the other addresses may omit the scheme.
    const plain = part.replace(/^(rediss?)\+cluster:/, '$1:')
    const text = scheme !== null && !plain.includes('://') ? `${scheme[1]}://${plain}` : plain
    return parseOne(text, parts.length === 1 ? 'the Redis URL' : `Redis URL ${index + 1}`, isCluster)
  })
  return { isCluster, addresses: addresses as [RedisAddress, ...RedisAddress[]] }
}

function parseOne(text: string, name: string, isCluster: boolean): RedisAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !['redis:', 'rediss:'].includes(url.protocol) || url.hostname === '') {
    throw new Error(
      `${name} must have the form redis://user:password@host:port/database or redis+cluster://host:port,host:port`,
    )
  }
  const database = url.pathname.replace(/^\//, '')
  if (!/^\d*$/.test(database)) throw new Error(`${name} has a database that is not a number`)
  if (isCluster && Number(database) !== 0) throw new Error(`${name} names a database, but a Redis Cluster has none`)
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? 6379 : Number(url.port),
    options: {
      ...(url.username === '' ? {} : { username: decodeURIComponent(url.username) }),
      ...(url.password === '' ? {} : { password: decodeURIComponent(url.password) }),
      ...(database === '' ? {} : { db: Number(database) }),
      ...(url.protocol === 'rediss:' ? { tls: {} } : {}),
    },
  }
}
