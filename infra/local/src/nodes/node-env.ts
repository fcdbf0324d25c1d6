import { hash } from 'node:crypto'
import type { AuthMode } from '../auth-mode.ts'
import type { NodeKind } from './node-process.ts'

/** Where a node finds Redis and MySQL. */
export interface ServiceUrls {
  readonly redisUrl: string
  readonly mysqlUrl: string
  /** The further servers of the record, in the order of their numbers from 1. */
  readonly furtherMysqlUrls?: readonly string[]
}

export interface NodeEnvInput extends ServiceUrls {
  /** Edges only: whether players need a token. */
  readonly authMode: AuthMode
  /** Signs access tokens. The same for all edges, and kept with the data. */
  readonly authSecret: string
  /** Holds the token for commands on the admin port. */
  readonly adminTokenFile: string
  /** Edges only: the port for clients. It is fixed because the load balancer knows it. */
  readonly port?: number
  /** Overrides all other variables. */
  readonly extra?: Readonly<Record<string, string>>
}

/** The environment variables of a node, as the `config.ts` of its app defines them. */
export function nodeEnv(kind: NodeKind, input: NodeEnvInput): Record<string, string> {
  const common = {
    ADMIN_HOST: '127.0.0.1',
    // The system chooses the port. The node reports it in its ready line and in its session.
    ADMIN_PORT: '0',
    // Empty counts as absent. The environment may have a token for another cluster.
    ADMIN_TOKEN: '',
    ADMIN_TOKEN_FILE: input.adminTokenFile,
    REDIS_URL: input.redisUrl,
  }
  const further = input.furtherMysqlUrls ?? []
  const urls = further.length === 0 ? '' : [input.mysqlUrl, ...further].join(',')
  // Empty counts as absent. The environment may have the servers of another cluster.
  const record = { MYSQL_URL: input.mysqlUrl, MYSQL_URLS: urls }
  // Copies of players' data are encrypted with a key that is kept with the data, like the secret that it is made from.
  const exports = { EXPORT_KEY: hash('sha256', `export ${input.authSecret}`) }
  const edge = {
    HOST: '127.0.0.1',
    PORT: String(input.port ?? 0),
    AUTH_MODE: input.authMode,
    AUTH_SECRET: input.authSecret,
    // haproxy runs on this machine and replaces the header.
    TRUST_PROXY: '127.0.0.0/8',
  }
  const own = { edge: { ...record, ...exports, ...edge }, sim: record, worker: { ...record, ...exports } }[kind]
  return { ...common, ...own, ...input.extra }
}
