import type { NodeKind } from './node-process.ts'

export interface NodeEnvInput {
  readonly redisUrl: string
  readonly mysqlUrl: string
  /** Signs access tokens; the same for all edges, and kept with the data. */
  readonly authSecret: string
  /** Edges only: the port for clients, fixed, as the load balancer knows it. */
  readonly port?: number
  /** Laid over everything else. */
  readonly extra?: Readonly<Record<string, string>>
}

/** The environment of a node of a local cluster; the names are those of the apps' own `config.ts`. */
export function nodeEnv(kind: NodeKind, input: NodeEnvInput): Record<string, string> {
  const common = {
    ADMIN_HOST: '127.0.0.1',
    // Chosen by the system and told in the ready line and in the node's session: nobody has to know it before.
    ADMIN_PORT: '0',
    REDIS_URL: input.redisUrl,
  }
  const record = { MYSQL_URL: input.mysqlUrl }
  const edge = {
    HOST: '127.0.0.1',
    PORT: String(input.port ?? 0),
    // A local cluster is a toy that its owner plays with: a bare user id is let in, and the edges say so in their logs.
    AUTH_MODE: 'open',
    AUTH_SECRET: input.authSecret,
    TRUST_PROXY: '1',
  }
  const own = { edge, sim: record, worker: record }[kind]
  return { ...common, ...own, ...input.extra }
}
