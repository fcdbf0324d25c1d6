import { randomId } from '@lifegrid/base/random'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { systemRandom as random } from '@lifegrid/base/system-random'
import { connectCluster } from '@lifegrid/cluster/redis/cluster'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { stateVersion } from '@lifegrid/engine/life/life'
import { adminServer } from '@lifegrid/observability/admin-server'
import { configOrExit } from '@lifegrid/observability/config'
import { logger } from '@lifegrid/observability/logger'
import { createMetrics } from '@lifegrid/observability/metrics'
import { clockDetail } from '@lifegrid/observability/readiness'
import { shutdownOnSignals } from '@lifegrid/observability/shutdown'
import { mysqlStore } from '@lifegrid/storage/mysql/store'
import { adminRoutes } from './admin-routes.ts'
import { simConfig } from './config.ts'
import { type Sim, startSim } from './sim.ts'

const config = configOrExit(simConfig)
const log = logger({ name: `sim:${config.NODE_NAME}`, level: config.LOG_LEVEL })
const metrics = createMetrics()
const topology = { partitions: config.PARTITIONS, lanes: config.LANES }

const cluster = await connectCluster({
  redisUrl: config.REDIS_URL,
  clock,
  random,
  sessionTtlMs: config.SESSION_TTL_MS,
  lanes: topology.lanes,
  onError(error, doing) {
    metrics.node.redisErrors.inc({ operation: doing })
    log.warn({ err: error, doing }, 'Redis')
  },
})
const store = await mysqlStore({ url: config.MYSQL_URL, lanes: topology.lanes, clock })

let sim: Sim | undefined
const admin = await adminServer({
  host: config.ADMIN_HOST,
  port: config.ADMIN_PORT,
  logger: log,
  metrics,
  clock,
  checks: {
    lease: () => sim?.ready() ?? { ok: false, detail: 'starting' },
    mysql: async () => {
      await store.ping()
      return { ok: true }
    },
  },
  detail: () => ({ clock: clockDetail(cluster.time.skewMs()) }),
  routes: (app) => adminRoutes(app, () => sim, config.DRAIN_MS),
})

try {
  sim = await startSim({
    session: { id: `sim-${config.NODE_NAME}-${randomId(random, 8)}`, address: admin.url },
    topology,
    clock,
    time: cluster.time,
    streams: cluster.streams,
    sessions: cluster.sessions,
    store,
    engine: { catalogue },
    logger: log,
    metrics,
  })
} catch (error) {
  log.fatal({ err: error }, 'cannot start')
  process.exit(1)
}

const running = sim
shutdownOnSignals({
  clock,
  logger: log,
  // The steps after the drain are round trips: two seconds are plenty.
  deadlineMs: config.DRAIN_MS + 2000,
  steps: [
    {
      name: 'drain',
      async run() {
        running.drain({ deadlineMs: config.DRAIN_MS, force: true })
        await Promise.race([
          running.drained(),
          new Promise<void>((resolve) => void clock.after(config.DRAIN_MS, resolve)),
        ])
      },
    },
    { name: 'stop', run: () => running.stop() },
    { name: 'admin', run: () => admin.close() },
    { name: 'store', run: () => store.close() },
    { name: 'redis', run: () => cluster.close() },
  ],
})
log.info({ adminPort: admin.port, stateVersion, ...topology }, 'ready')
