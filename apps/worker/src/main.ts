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
import { type Shutdown, shutdownOnSignals } from '@lifegrid/observability/shutdown'
import { bullmqQueues } from '@lifegrid/queues/bullmq/queues'
import { checkTopology } from '@lifegrid/storage/check-topology'
import { mysqlStore } from '@lifegrid/storage/mysql/store'
import { adminRoutes } from './admin-routes.ts'
import { workerConfig } from './config.ts'
import { workerLimits } from './limits.ts'
import { type Membership, membership } from './membership.ts'
import { startWorker, type Worker } from './worker.ts'

const config = configOrExit(workerConfig)
const log = logger({ name: `worker:${config.NODE_NAME}`, level: config.LOG_LEVEL })
const metrics = createMetrics()
const onRedisError = (error: unknown, doing: string): void => {
  metrics.node.redisErrors.inc({ operation: 'worker' })
  log.warn({ err: error, doing }, 'Redis')
}

/** Everything is opened in order; what cannot be opened is said in one line, and ends the process. */
async function start(): Promise<void> {
  const cluster = await connectCluster({
    redisUrl: config.REDIS_URL,
    clock,
    random,
    sessionTtlMs: config.SESSION_TTL_MS,
    lanes: config.LANES,
    onError: onRedisError,
  })
  const { time, sessions } = cluster
  // A worker never commits a batch: that is the owner's.
  const store = await mysqlStore({ url: config.MYSQL_URL, lanes: 0, clock })
  await checkTopology(store, { partitions: config.PARTITIONS, lanes: config.LANES })
  const queues = bullmqQueues({
    redisUrl: config.REDIS_URL,
    clock,
    random,
    now: () => time.now(),
    onError: onRedisError,
  })

  let worker: Worker | undefined
  let member: Membership | undefined
  let shutdown: Shutdown | undefined
  const admin = await adminServer({
    host: config.ADMIN_HOST,
    port: config.ADMIN_PORT,
    logger: log,
    metrics,
    clock,
    checks: {
      working: () => ({ ok: worker !== undefined && shutdown?.running !== true, detail: { jobs: worker?.load ?? 0 } }),
      session: () => ({ ok: member?.joined === true, detail: member?.id }),
      mysql: async () => {
        await store.ping()
        return { ok: true }
      },
      redis: async () => {
        await queues.ping()
        return { ok: true }
      },
    },
    detail: () => ({ clock: clockDetail(time.skewMs()) }),
    routes: (app) =>
      adminRoutes(app, {
        draining: () => shutdown?.running === true,
        load: () => worker?.load ?? 0,
        drain: () => void shutdown?.run('drained'),
      }),
  })
  member = membership({
    name: config.NODE_NAME,
    address: admin.url,
    version: stateVersion,
    clock,
    random,
    sessions,
    time,
    logger: log,
    metrics,
  })
  const joined = member
  shutdown = shutdownOnSignals({
    clock,
    logger: log,
    deadlineMs: config.DRAIN_MS + workerLimits.shutdownGraceMs,
    steps: [
      {
        name: 'drain',
        async run() {
          metrics.node.draining.set(1)
          joined.update({ draining: true }, true)
          await worker?.stop()
        },
      },
      { name: 'leave the cluster', run: () => joined.leave() },
      { name: 'close the queues', run: () => queues.close() },
      { name: 'disconnect from MySQL', run: () => store.close() },
      { name: 'disconnect from Redis', run: () => cluster.close() },
      { name: 'close the admin port', run: () => admin.close() },
    ],
  })
  await joined.join()
  worker = await startWorker({
    store,
    queues,
    clock,
    time,
    engine: { catalogue },
    logger: log,
    metrics,
    offlineTickMs: config.OFFLINE_TICK_MS,
    offlineAgeMs: config.OFFLINE_AGE_MS,
    onLoad: (jobs) => joined.update({ load: jobs }),
  })
  log.info({ adminPort: admin.port, session: joined.id, stateVersion }, 'ready')
}

start().catch((error: unknown) => {
  log.fatal({ err: error }, 'cannot start')
  process.exit(1)
})
