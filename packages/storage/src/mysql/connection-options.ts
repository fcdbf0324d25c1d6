import { isIP } from 'node:net'
import type { ConnectionOptions } from 'mysql2'
import { limits } from '../limits.ts'
import { StoreError } from '../ports.ts'

/**
 * Parses `mysql://user:password@host:port/database[?ssl=true]`. The driver's own parser is not used, because it lets a query parameter set
 * any option, for example `multipleStatements`.
 * @throws StoreError with the reason. It never contains the URL, because that contains a password.
 */
export function connectionOptions(url: string): ConnectionOptions {
  if (!URL.canParse(url)) throw new StoreError('The MySQL URL is not a URL.', false)
  const parsed = new URL(url)
  if (parsed.protocol !== 'mysql:') throw new StoreError('The MySQL URL must start with mysql://.', false)
  const database = decodeURIComponent(parsed.pathname.slice(1))
  if (database === '')
    throw new StoreError('The MySQL URL must name a database: mysql://user:password@host:port/database.', false)
  const tls = parsed.searchParams.get('ssl')
  for (const name of parsed.searchParams.keys()) {
    if (name !== 'ssl')
      throw new StoreError(`The MySQL URL has an unknown parameter: ${name}. The only one is ssl=true.`, false)
  }
  if (tls !== null && tls !== 'true' && tls !== 'false') {
    throw new StoreError('The parameter ssl of the MySQL URL must be true or false.', false)
  }
  const host = parsed.hostname.replace(/^\[|\]$/g, '')
  return {
    host,
    port: parsed.port === '' ? 3306 : Number(parsed.port),
    user: decodeURIComponent(parsed.username),
    password: decodeURIComponent(parsed.password),
    database,
    // The driver checks the authority of the certificate, and only if it is told to, whose it is. It cannot check an address.
    ...(tls === 'true' ? { ssl: { rejectUnauthorized: true, verifyIdentity: isIP(host) === 0 } } : {}),
    connectTimeout: limits.connectMs,
    multipleStatements: false,
    enableKeepAlive: true,
    charset: 'utf8mb4_bin',
  }
}
