import { randomId } from '@lifegrid/base/random'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { systemRandom as random } from '@lifegrid/base/system-random'
import { type ClusterConnection, connectCluster } from '@lifegrid/cluster/redis/cluster'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { stateVersion } from '@lifegrid/engine/life/life'
import { type AdminServer, adminServer } from '@lifegrid/observability/admin-server'
import { adminTokenOf } from '@lifegrid/observability/admin-token'
import { configOrExit, recordUrls } from '@lifegrid/observability/config'
import { reportErrors } from '@lifegrid/observability/error-reports/report-errors'
import { logger } from '@lifegrid/observability/logger'
import { processMetrics } from '@lifegrid/observability/metrics'
import { clockDetail } from '@lifegrid/observability/readiness'
import { reportMysql, reportRedis, reportScriptsLoaded } from '@lifegrid/observability/service-reports'
import { type Shutdown, type ShutdownStep, shutdownOnSignals } from '@lifegrid/observability/shutdown'
import { startOrExit } from '@lifegrid/observability/start-or-exit'
import { openTracing } from '@lifegrid/observability/tracing/open-tracing'
import type { Tracing } from '@lifegrid/observability/tracing/tracing'
import { checkPrimary } from '@lifegrid/storage/check-primary'
import { lifeBoards } from '@lifegrid/storage/lounge/life-boards'
import { mysqlLounge } from '@lifegrid/storage/lounge/mysql-lounge'
import { mysqlConnections } from '@lifegrid/storage/mysql/connection-counts'
import type { Store } from '@lifegrid/storage/ports'
import { openRecord } from '@lifegrid/storage/shards/open-store'
import { adminRoutes } from './admin-routes.ts'
import { simConfig } from './config.ts'
import { simLimits } from './limits.ts'
import { type Sim, startSim } from './sim.ts'

const config = configOrExit(simConfig)
const metrics = processMetrics('sim')
const reports = reportErrors(config, { role: 'sim', clock, metrics })
const log = logger({
  name: 'sim',
  node: config.NODE_NAME,
  level: config.LOG_LEVEL,
  idKey: config.LOG_ID_KEY,
  onError: reports.report,
})
const topology = { partitions: config.PARTITIONS, lanes: config.LANES }

let sim: Sim | undefined
let shutdown: Shutdown | undefined
/** [OPS-22] Opened before anything that it records. */
let tracing: Tracing | undefined

await startOrExit(log, start, isShuttingDown)

async function start(): Promise<void> {
  tracing = await openTracing(config, { role: 'sim', clock, metrics, logger: log })
  for (const url of recordUrls(config)) await checkPrimary(url)
  const { store, placement } = await openRecord({
    urls: recordUrls(config),
    lanes: topology.lanes,
    clock,
    onError(error, server) {
      metrics.node.mysqlErrors.inc({ operation: 'server' })
      log.warn({ err: error, server }, 'a server of the record does not answer; the partitions of the others go on')
    },
  })
  const lounge = mysqlLounge(config.MYSQL_URL, simLimits.loungeConnections)
  const cluster = await connectRedis(store)
  const admin = await openAdminPort(cluster, store)
  shutdown = shutdownOnSignals({
    clock,
    logger: log,
    deadlineMs: config.DRAIN_MS + simLimits.shutdownGraceMs,
    steps: shutdownSteps(cluster, { store, lounge }, admin),
  })
  sim = await startSim({
    session: { id: `sim-${config.NODE_NAME}-${randomId(random, 8)}`, address: admin.url },
    topology,
    clock,
    time: cluster.time,
    streams: cluster.streams,
    sessions: cluster.sessions,
    store,
    placement,
    engine: { catalogue },
    ruleset: config.RULESET,
    replies: config.REPLIES,
    talkEnergy: config.MESSAGE_ENERGY_COST,
    lightTalkEnergy: config.MESSAGE_LIGHT_ENERGY_COST,
    events: lounge,
    boards: lifeBoards({
      store: lounge,
      standings: cluster.standings,
      knownMax: simLimits.boardKnownMax,
      onRedisError: (error) => log.warn({ err: error }, 'the leaderboards in Redis could not be raised'),
    }),
    spans: tracing?.spans,
    logger: log,
    metrics,
  })
  log.info({ adminPort: admin.port, stateVersion, ...topology }, 'ready')
}

function connectRedis(store: Store): Promise<ClusterConnection> {
  return connectCluster({
    redisUrl: config.REDIS_URL,
    clock,
    random,
    sessionTtlMs: config.SESSION_TTL_MS,
    lanes: topology.lanes,
    recordedAt: () => store.newestToldAt(),
    onMemory: (memory) => reportRedis(metrics, memory),
    onScriptsLoaded: () => reportScriptsLoaded(metrics, log),
    onError(error, doing) {
      metrics.node.redisErrors.inc({ operation: 'cluster' })
      log.warn({ err: error, doing }, 'Redis failed')
    },
  })
}

function openAdminPort(cluster: ClusterConnection, store: Store): Promise<AdminServer> {
  return adminServer({
    host: config.ADMIN_HOST,
    port: config.ADMIN_PORT,
    allowedHosts: config.ALLOWED_HOSTS,
    token: adminTokenOf(config),
    logger: log,
    metrics,
    beforeMetrics: () => reportMysql(metrics, mysqlConnections()),
    clock,
    checks: {
      lease: () => sim?.ready() ?? { ok: false, detail: 'starting' },
      mysql: async () => {
        await store.ping()
        return { ok: true }
      },
      redis: async () => {
        await cluster.checkWrites()
        return { ok: true }
      },
    },
    detail: () => ({
      clock: clockDetail(cluster.time.skewMs()),
      troubles: [...cluster.troubles(), ...(sim?.troubles() ?? [])],
    }),
    routes: (app) => adminRoutes(app, () => sim, config.DRAIN_MS),
  })
}

function shutdownSteps(
  cluster: ClusterConnection,
  { store, lounge }: { readonly store: Store; readonly lounge: { close(): Promise<void> } },
  admin: AdminServer,
): ShutdownStep[] {
  return [
    { name: 'leave the cluster', run: () => sim?.leave(config.DRAIN_MS) },
    { name: 'disconnect from MySQL', run: async () => void (await Promise.all([store.close(), lounge.close()])) },
    { name: 'disconnect from Redis', run: () => cluster.close() },
    { name: 'send the last spans', run: () => tracing?.close() },
    { name: 'send the last reports of errors', run: reports.close },
    { name: 'close the admin port', run: () => admin.close() },
  ]
}

function isShuttingDown(): boolean {
  return shutdown?.running === true
}
