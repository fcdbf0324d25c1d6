import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { connectCluster } from '@lifegrid/cluster/redis/cluster'
import { type AdminServer, adminServer } from '@lifegrid/observability/admin-server'
import { configOrExit } from '@lifegrid/observability/config'
import { logger } from '@lifegrid/observability/logger'
import { createMetrics } from '@lifegrid/observability/metrics'
import { type Checks, clockDetail } from '@lifegrid/observability/readiness'
import { shutdownOnSignals } from '@lifegrid/observability/shutdown'
import { authenticator, newGuest } from './admission/authenticate.ts'
import { edgeConfig } from './config.ts'
import { createEdge } from './edge.ts'
import { adminRoutes } from './http/admin-routes.ts'
import { type PublicServer, publicServer } from './http/public-server.ts'
import { edgeLimits } from './limits.ts'

const config = configOrExit(edgeConfig)
const log = logger({ name: 'edge', node: config.NODE_NAME, level: config.LOG_LEVEL })
const metrics = createMetrics()
const clock = systemClock
const random = systemRandom

if (config.AUTH_MODE === 'open') {
  log.warn('AUTH_MODE=open: anyone who names a userID is that player. Never do this where strangers can connect.')
}

const cluster = await connectCluster({
  redisUrl: config.REDIS_URL,
  clock,
  random,
  sessionTtlMs: config.SESSION_TTL_MS,
  lanes: config.LANES,
  onError(error, doing) {
    metrics.node.redisErrors.inc({ operation: 'cluster' })
    log.warn({ err: error, doing }, 'Redis failed')
  },
})
const { streams, sessions, time } = cluster
let admin: AdminServer | undefined
let server: PublicServer | undefined
const now = (): number => time.now()

const edge = createEdge({
  clock,
  random,
  streams,
  sessions,
  time,
  logger: log,
  metrics,
  authenticate: authenticator({ mode: config.AUTH_MODE, secret: config.AUTH_SECRET, now }),
  settings: {
    partitions: config.PARTITIONS,
    lanes: config.LANES,
    backlogMax: config.BACKLOG_MAX,
    commandsPerMinute: config.COMMANDS_PER_MINUTE,
    commandBurst: config.COMMAND_BURST,
    connectsPerMinute: config.CONNECTS_PER_MINUTE,
    connectBurst: config.CONNECT_BURST,
    handshakesPerMinute: config.HANDSHAKES_PER_MINUTE,
    framesPerSecond: config.FRAMES_PER_SECOND,
    frameBurst: config.FRAME_BURST,
    connectionsPerAddressMax: config.CONNECTIONS_PER_IP,
    drainMs: config.DRAIN_MS,
  },
  name: config.NODE_NAME,
  address: () => admin?.url ?? '',
})

const shutdown = shutdownOnSignals({
  clock,
  logger: log,
  deadlineMs: config.DRAIN_MS + edgeLimits.shutdownGraceMs,
  steps: [
    { name: 'drain', run: async () => void (await edge.drain()) },
    { name: 'stop listening', run: () => server?.close() },
    { name: 'leave the cluster', run: () => edge.stop() },
    { name: 'disconnect from Redis', run: () => cluster.close() },
    { name: 'close the admin port', run: () => admin?.close() },
  ],
})

const checks: Checks = {
  draining: () => ({ ok: !edge.draining, detail: { connections: edge.connections } }),
  session: () => ({ ok: edge.joined, detail: edge.id }),
  async redis() {
    await cluster.redis.ping()
    return { ok: true }
  },
}

admin = await adminServer({
  host: config.ADMIN_HOST,
  port: config.ADMIN_PORT,
  logger: log,
  metrics,
  checks,
  detail: () => ({ clock: clockDetail(time.skewMs()) }),
  routes: (app) =>
    adminRoutes(app, {
      edge,
      logger: log,
      isStopping: () => shutdown.running,
      onDrained: () => shutdown.run('drained'),
    }),
})
await edge.start()
server = await publicServer({
  host: config.HOST,
  port: config.PORT,
  edge,
  clock,
  logger: log,
  metrics,
  checks,
  newGuest: () => newGuest({ secret: config.AUTH_SECRET, now, random, tokenTtlSeconds: config.GUEST_TOKEN_TTL_S }),
  allowedOrigins: config.ALLOWED_ORIGINS,
  trustProxy: config.TRUST_PROXY,
  connectionsMax: config.CONNECTIONS_MAX,
  guestsPerMinute: config.GUESTS_PER_MINUTE,
})

log.info({ port: server.port, adminPort: admin.port, session: edge.id }, 'ready')
