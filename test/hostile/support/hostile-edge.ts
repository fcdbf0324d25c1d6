import { systemClock as clock } from '@lifegrid/base/system-clock'
import { systemRandom as random } from '@lifegrid/base/system-random'
import { connectCluster } from '@lifegrid/cluster/redis/cluster'
import { type AdminServer, adminServer } from '@lifegrid/observability/admin-server'
import { adminTokenOf } from '@lifegrid/observability/admin-token'
import { readConfig } from '@lifegrid/observability/config'
import { logger } from '@lifegrid/observability/logger'
import { createMetrics, type Metrics, Registry } from '@lifegrid/observability/metrics'
import { redisDatabase } from '@lifegrid/testkit/redis'
import { inject } from 'vitest'
import { authenticator } from '../../../apps/edge/src/admission/authenticate.ts'
import { trustedProxies } from '../../../apps/edge/src/admission/client-address.ts'
import { edgeConfig, edgeSettings } from '../../../apps/edge/src/config.ts'
import { createEdge, type Edge } from '../../../apps/edge/src/edge.ts'
import { adminRoutes } from '../../../apps/edge/src/http/admin-routes.ts'
import { publicServer } from '../../../apps/edge/src/http/public-server.ts'
import { memoryAccounts } from '../../../apps/edge/test/support/memory-accounts.ts'

export const secret = 'a secret of more than thirty-two characters'

export interface HostileEdge {
  readonly port: number
  readonly adminPort: number
  readonly edge: Edge
  readonly metrics: Metrics
  close(): Promise<void>
}

/**
 * An edge in this process, on real sockets and a real Redis, with the settings of production unless `env` changes them. It accepts the host
 * `edge.example`.
 * @param database the logical database of Redis, which no other test file uses.
 */
export async function startHostileEdge(database: number, env: Record<string, string> = {}): Promise<HostileEdge> {
  const redisUrl = redisDatabase(inject('redisUrl'), database)
  const config = hostileConfig(redisUrl, env)
  const log = logger({ name: 'edge', level: 'silent' })
  const metrics = createMetrics(new Registry())
  const sessionTtlMs = config.SESSION_TTL_MS
  const cluster = await connectCluster({ redisUrl, clock, random, sessionTtlMs, lanes: config.LANES, onError() {} })
  const { streams, sessions, time, admission } = cluster
  const accounts = memoryAccounts(cluster, config)
  const ports = { clock, random, streams, sessions, time, metrics, logger: log }
  const authenticate = authenticator({ mode: config.AUTH_MODE, accounts })
  let admin: AdminServer | undefined
  const edge = createEdge({
    ...ports,
    authenticate,
    stillAdmitted: accounts.stillAdmitted,
    accounts,
    messagePages: { page: async () => ({ conversations: [] }) },
    settings: edgeSettings(config),
    name: 'hostile',
    address: () => admin?.url ?? '',
    onRefused() {},
  })
  const allowedHosts = config.ALLOWED_HOSTS
  admin = await adminServer({
    host: config.ADMIN_HOST,
    port: 0,
    allowedHosts,
    token: adminTokenOf(config),
    logger: log,
    metrics,
    clock,
    checks: {},
    routes: (app) => adminRoutes(app, { edge, logger: log, isStopping: () => false, onDrained: async () => {} }),
  })
  await edge.start()
  const server = await publicServer({
    host: config.HOST,
    port: 0,
    edge,
    clock,
    logger: log,
    metrics,
    checks: {},
    accounts,
    admission,
    allowedHosts,
    allowedOrigins: config.ALLOWED_ORIGINS,
    trustProxy: trustedProxies(config.TRUST_PROXY),
    connectionsMax: config.CONNECTIONS_MAX,
    guestsPerMinute: config.GUESTS_PER_MINUTE,
    accountRequestsPerMinute: config.ACCOUNT_REQUESTS_PER_MINUTE,
  })
  return {
    port: server.port,
    adminPort: admin.port,
    edge,
    metrics,
    async close() {
      await edge.stop()
      await server.close()
      await admin.close()
      await cluster.close()
    },
  }
}

function hostileConfig(redisUrl: string, env: Record<string, string>) {
  return readConfig(edgeConfig, {
    REDIS_URL: redisUrl,
    MYSQL_URL: 'mysql://nobody@127.0.0.1/none',
    AUTH_SECRET: secret,
    DRAIN_MS: '0',
    ALLOWED_HOSTS: 'edge.example',
    ...env,
  })
}
