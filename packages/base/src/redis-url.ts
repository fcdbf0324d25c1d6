/** Where a Redis is, and how to enter it: what ioredis' constructors take. */
export interface RedisAddress {
  readonly host: string
  readonly port: number
  readonly options: {
    readonly username?: string
    readonly password?: string
    readonly db?: number
    /** There for `rediss://`. */
    readonly tls?: Record<string, never>
  }
}

/** What one `REDIS_URL` says. The first address is always there. */
export interface RedisPlace {
  readonly isCluster: boolean
  readonly addresses: readonly [RedisAddress, ...RedisAddress[]]
}

/**
 * One URL (`redis://` or `rediss://`, with user, password and database as usual) is one server; several with commas between, or what
 * follows `redis+cluster://`, be it one, are entry points of a Redis Cluster.
 * @throws Error, without a password in it, when a URL cannot be read.
 */
export function parseRedisUrl(urls: string): RedisPlace {
  const parts = urls
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const scheme = /^(rediss?)\+cluster:\/\//.exec(parts[0] ?? '')
  const isCluster = scheme !== null || parts.length > 1
  if (parts.length === 0)
    throw new Error('the Redis URL is empty; give redis://host:port, or several with commas between')
  const addresses = parts.map((part, index) => {
    // After redis+cluster:// the further addresses may come without a scheme.
    const plain = part.replace(/^(rediss?)\+cluster:/, '$1:')
    const text = scheme !== null && !plain.includes('://') ? `${scheme[1]}://${plain}` : plain
    return parseOne(text, parts.length === 1 ? 'the Redis URL' : `Redis URL ${index + 1}`, isCluster)
  })
  return { isCluster, addresses: addresses as [RedisAddress, ...RedisAddress[]] }
}

function parseOne(text: string, place: string, isCluster: boolean): RedisAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !['redis:', 'rediss:'].includes(url.protocol) || url.hostname === '') {
    throw new Error(
      `${place} is not of the form redis://user:password@host:port/database, or redis+cluster://host:port,…`,
    )
  }
  const database = url.pathname.replace(/^\//, '')
  if (!/^\d*$/.test(database)) throw new Error(`${place} has a database that is not a number: ${database}`)
  if (isCluster && Number(database) !== 0)
    throw new Error(`${place} has a database, which a Redis Cluster does not have`)
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
