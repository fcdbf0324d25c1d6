/** Of one server. In the form that ioredis takes. */
interface ServerOptions {
  readonly username?: string
  readonly password?: string
  readonly db?: number
  /** Present for `rediss://`. */
  readonly tls?: Record<string, never>
}

/** The address and credentials of one Redis server. */
export interface RedisAddress {
  readonly host: string
  readonly port: number
  readonly options: ServerOptions
}

/** Sentinels know which server is the master. */
export interface SentinelSet {
  /** The name under which they know the master. */
  readonly master: string
  /** Their own credentials, where they have any. */
  readonly username?: string
  readonly password?: string
}

/** The content of a `REDIS_URL`: at least one address. */
export interface RedisUrl {
  readonly isCluster: boolean
  /** Those of the servers; of the sentinels, if there are any. The options are those of the servers in every case. */
  readonly addresses: readonly [RedisAddress, ...RedisAddress[]]
  readonly sentinel?: SentinelSet
}

const form =
  'redis://user:password@host:port/database, redis+cluster://host:port,host:port, or redis+sentinel://user:password@host:port,host:port/master'

/**
 * Parses a `REDIS_URL`. One `redis://` or `rediss://` URL, optionally with user, password and database, means one server. Several URLs
 * separated by commas, or one or more addresses after `redis+cluster://`, mean the nodes of a Redis Cluster. Addresses after
 * `redis+sentinel://` are those of sentinels; the path has the name of the master, and the database if there is one, and the query may have
 * `sentinelUser` and `sentinelPassword`. With `rediss` there is TLS to all of them.
 * @throws Error when a URL is not valid. The message contains no part of the URL, because a URL may hold a password.
 */
export function parseRedisUrl(urls: string): RedisUrl {
  if (/^\s*rediss?\+sentinel:\/\//.test(urls)) return parseSentinels(urls.trim())
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

/** `redis+sentinel://[user:password@]host[:port],…/<master>[/<database>][?sentinelUser=…&sentinelPassword=…]` */
function parseSentinels(text: string): RedisUrl {
  // The list of hosts is no host of a URL, so each one is read as a URL of its own.
  const parts = /^(rediss?)\+sentinel:\/\/(?:([^@/?]*)@)?([^@/?]+)\/([^/?]+)(?:\/(\d+))?\/?(?:\?(.*))?$/.exec(text)
  const [, scheme = '', user = '', hosts = '', master = '', database, query = ''] = parts ?? []
  if (parts === null) throw new Error(`the Redis URL must have the form ${form}`)
  const parameters = new URLSearchParams(query)
  for (const name of parameters.keys()) {
    if (name !== 'sentinelUser' && name !== 'sentinelPassword')
      throw new Error('the Redis URL has an unknown parameter: sentinels have sentinelUser and sentinelPassword')
  }
  const credentials = user === '' ? '' : `${user}@`
  const path = database === undefined ? '' : `/${database}`
  const addresses = hosts
    .split(',')
    .map((host, index) => parseOne(`${scheme}://${credentials}${host}${path}`, `sentinel ${index + 1}`, false, 26_379))
  const [username, password] = [parameters.get('sentinelUser'), parameters.get('sentinelPassword')]
  return {
    isCluster: false,
    addresses: addresses as [RedisAddress, ...RedisAddress[]],
    sentinel: {
      master: decodeURIComponent(master),
      ...(username ? { username } : {}),
      ...(password ? { password } : {}),
    },
  }
}

/** The options of ioredis that lead to the one server, or to the master that the sentinels name now. */
export interface MasterOptions extends ServerOptions {
  readonly host?: string
  readonly port?: number
  readonly sentinels?: { readonly host: string; readonly port: number }[]
  readonly name?: string
  readonly sentinelUsername?: string
  readonly sentinelPassword?: string
  readonly sentinelTLS?: Record<string, never>
  readonly enableTLSForSentinelMode?: boolean
}

/** Not for a Redis Cluster, which has several masters. */
export function masterOptions({ addresses, sentinel }: RedisUrl): MasterOptions {
  const [{ host, port, options }] = addresses
  if (sentinel === undefined) return { ...options, host, port }
  const { master, username, password } = sentinel
  return {
    ...options,
    name: master,
    sentinels: addresses.map((each) => ({ host: each.host, port: each.port })),
    ...(username === undefined ? {} : { sentinelUsername: username }),
    ...(password === undefined ? {} : { sentinelPassword: password }),
    ...(options.tls === undefined ? {} : { sentinelTLS: options.tls, enableTLSForSentinelMode: true }),
  }
}

function parseOne(text: string, name: string, isCluster: boolean, defaultPort = 6379): RedisAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !['redis:', 'rediss:'].includes(url.protocol) || url.hostname === '') {
    throw new Error(`${name} must have the form ${form}`)
  }
  const database = url.pathname.replace(/^\//, '')
  if (!/^\d*$/.test(database)) throw new Error(`${name} has a database that is not a number`)
  if (isCluster && Number(database) !== 0) throw new Error(`${name} names a database, but a Redis Cluster has none`)
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? defaultPort : Number(url.port),
    options: {
      ...(url.username === '' ? {} : { username: decodeURIComponent(url.username) }),
      ...(url.password === '' ? {} : { password: decodeURIComponent(url.password) }),
      ...(database === '' ? {} : { db: Number(database) }),
      ...(url.protocol === 'rediss:' ? { tls: {} } : {}),
    },
  }
}
