import { systemClock as clock } from '@lifegrid/base/system-clock'
import { systemRandom as random } from '@lifegrid/base/system-random'
import { type ClusterConnection, connectCluster } from '@lifegrid/cluster/redis/cluster'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { answeringFrom } from '@lifegrid/conversation/from-config'
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
import { traceRoutes } from '@lifegrid/observability/trace-routes'
import { openTracing } from '@lifegrid/observability/tracing/open-tracing'
import type { Tracing } from '@lifegrid/observability/tracing/tracing'
import { type BullmqQueues, bullmqQueues } from '@lifegrid/queues/bullmq/queues'
import type { DeadJob, FailedJob } from '@lifegrid/queues/bullmq/state'
import { isQueueName, type QueueName } from '@lifegrid/queues/jobs/all'
import { openStores } from '@lifegrid/receipts/stores'
import { type BanList, mysqlBans } from '@lifegrid/storage/accounts/mysql-bans'
import { checkPrimary } from '@lifegrid/storage/check-primary'
import { checkTopology } from '@lifegrid/storage/check-topology'
import { mysqlLounge } from '@lifegrid/storage/lounge/mysql-lounge'
import { mysqlConnections } from '@lifegrid/storage/mysql/connection-counts'
import type { Store } from '@lifegrid/storage/ports'
import { type AgedRows, agedRows } from '@lifegrid/storage/retention/aged-rows'
import { mysqlRightsStore } from '@lifegrid/storage/rights/mysql-rights-store'
import type { RightsStore } from '@lifegrid/storage/rights/ports'
import { type RightsWork, rightsWork } from '@lifegrid/storage/rights/rights-work'
import { openRecord } from '@lifegrid/storage/shards/open-store'
import { openServers, type Servers } from '@lifegrid/storage/shards/servers'
import { mysqlToldLives } from '@lifegrid/storage/told/mysql-told-lives'
import type { ToldStore } from '@lifegrid/storage/told/ports'
import { systemCommandSender } from '@lifegrid/system-commands/sender'
import { adminRoutes } from './admin-routes.ts'
import { analyticsProvider } from './analytics/analytics-config.ts'
import { workerConfig } from './config.ts'
import { dayBudget } from './conversation/day-budget.ts'
import { conversationHooks } from './conversation/metrics.ts'
import { figuresPage, figuresPath } from './figures/figures-page.ts'
import { workerLimits } from './limits.ts'
import { type Membership, membership } from './membership.ts'
import { pushSettings } from './push/push-config.ts'
import { boardPath, queueBoard } from './queue-board.ts'
import { keptAges } from './retention/kept-config.ts'
import type { RightsOptions } from './rights/rights-jobs.ts'
import { startWorker, type Worker } from './worker.ts'

const config = configOrExit(workerConfig)
const metrics = processMetrics('worker')
const reports = reportErrors(config, { role: 'worker', clock, metrics })
const log = logger({
  name: 'worker',
  node: config.NODE_NAME,
  level: config.LOG_LEVEL,
  idKey: config.LOG_ID_KEY,
  onError: reports.report,
})

let worker: Worker | undefined
let member: Membership | undefined
let shutdown: Shutdown | undefined
/** [OPS-22] Opened before anything that it records. */
let tracing: Tracing | undefined

await startOrExit(log, start, isShuttingDown)

async function start(): Promise<void> {
  // Before anything is open: a bad key file, or half of a configuration, ends the process.
  const push = pushSettings(config, { clock, logger: log })
  const analytics = analyticsProvider(config, clock)
  if (config.SANDBOX_STORE_KEY !== undefined) {
    log.warn('SANDBOX_STORE_KEY is set: whoever has the key makes diamonds for nothing. Never do this in production.')
  }
  tracing = await openTracing(config, { role: 'worker', clock, metrics, logger: log })
  const connections = await connect()
  const { cluster, queues, store } = connections
  const { sessions, time } = cluster
  const stores = openStores(config, () => time.now())
  const admin = await openAdminPort(connections)
  const topology = { partitions: config.PARTITIONS, lanes: config.LANES }
  const self = {
    name: config.NODE_NAME,
    address: admin.url,
    version: stateVersion,
    topology,
    servers: recordUrls(config).length,
  }
  const joining = membership({ ...self, clock, random, sessions, time, logger: log, metrics })
  member = joining
  shutdown = shutdownOnSignals({
    clock,
    logger: log,
    deadlineMs: config.DRAIN_MS + workerLimits.shutdownGraceMs,
    steps: shutdownSteps(connections, joining, admin),
  })
  await joining.join()
  if (isShuttingDown()) return
  const budget = dayBudget(cluster.spending, time, {
    each: 1e6 * config.CONVERSATION_PLAYER_BUDGET,
    all: 1e6 * config.CONVERSATION_CLUSTER_BUDGET,
  })
  const rights = rightsOptions(connections, joining.id)
  worker = await startWorker({
    store,
    stores,
    queues,
    clock,
    time,
    engine: { catalogue },
    answering: answeringFrom(config, { clock, budget, ...conversationHooks(metrics, log) }),
    sender: rights.sender,
    logger: log,
    metrics,
    offlineTickMs: config.OFFLINE_TICK_MS,
    offlineAgeMs: config.OFFLINE_AGE_MS,
    unplayedKeptMs: config.UNPLAYED_KEPT_MS,
    rights,
    told: connections.told,
    lounge: {
      feed: cluster.lounge,
      standings: cluster.standings,
      store: connections.lounge,
      worker: joining.id,
      retentionMs: config.CHAT_RETENTION_SECONDS * 1000,
      nicknameMs: config.CHAT_NICKNAME_SECONDS * 1000,
    },
    push,
    bans: connections.bans,
    analytics: { provider: analytics, rows: connections.work, random },
    kept: keptAges(config),
    aged: connections.aged,
    spans: tracing?.spans,
    onLoad: (jobs) => joining.update({ load: jobs }),
  })
  log.info({ adminPort: admin.port, session: joining.id, stateVersion }, 'ready')
}

interface Connections {
  readonly cluster: ClusterConnection
  readonly store: Store
  readonly rights: RightsStore
  readonly work: RightsWork
  readonly told: ToldStore
  readonly lounge: ReturnType<typeof mysqlLounge>
  readonly aged: AgedRows
  readonly bans: BanList
  /** The servers of the record, when it is on several. */
  readonly servers: Servers | undefined
  readonly queues: BullmqQueues
}

function rightsOptions({ cluster, store, rights, work }: Connections, from: string): RightsOptions {
  const { streams, sessions, standings, spending } = cluster
  const topology = { partitions: config.PARTITIONS, lanes: config.LANES }
  return {
    rights,
    work,
    standings,
    spending,
    feed: cluster.lounge,
    sender: systemCommandSender({ streams, store, topology, clock, random, from }),
    streams,
    sessions,
    topology,
    exportCipher: config.EXPORT_KEY && { key: config.EXPORT_KEY, random },
    exportKeptMs: config.EXPORT_KEPT_S * 1000,
    rightsSweepMs: config.RIGHTS_SWEEP_MS,
  }
}

async function connect(): Promise<Connections> {
  const { REDIS_URL: redisUrl, MYSQL_URL: url, PARTITIONS: partitions, LANES: lanes } = config
  const urls = recordUrls(config)
  const onError = (operation: 'cluster' | 'queues') => (error: unknown, doing: string, traceparent?: string) => {
    metrics.node.redisErrors.inc({ operation })
    log.warn({ err: error, doing, traceparent }, 'Redis failed')
  }
  for (const one of urls) await checkPrimary(one)
  // The store needs no connections for commits: only owners commit batches.
  const { store } = await openRecord({ urls, lanes: 0, clock, onError: onServerError })
  const servers = urls.length > 1 ? openServers(urls, clock, (error) => onServerError(error, 0)) : undefined
  const cluster = await connectCluster({
    redisUrl,
    clock,
    random,
    sessionTtlMs: config.SESSION_TTL_MS,
    lanes,
    recordedAt: () => store.newestToldAt(),
    onMemory: (memory) => reportRedis(metrics, memory),
    onScriptsLoaded: () => reportScriptsLoaded(metrics, log),
    onError: onError('cluster'),
  })
  await checkTopology(store, { partitions, lanes })
  const now = () => cluster.time.now()
  const queues = bullmqQueues({
    redisUrl,
    clock,
    random,
    now,
    onError: onError('queues'),
    onJobFailed,
    onUnhandled,
    onDead,
  })
  const own = {
    servers,
    rights: mysqlRightsStore({ url, servers }),
    work: rightsWork({ url, random, servers }),
    aged: agedRows({ url, servers }),
    bans: mysqlBans(url),
    told: mysqlToldLives({ url }),
  }
  return { cluster, store, ...own, lounge: mysqlLounge(url), queues }
}

function onServerError(error: unknown, server: number): void {
  metrics.node.mysqlErrors.inc({ operation: 'server' })
  log.warn({ err: error, server }, 'a server of the record does not answer; the lives on the others go on')
}

/** The outcome is counted where the job runs, or by {@link onUnhandled}. */
function onJobFailed(error: unknown, { queue, id, attempt, traceparent }: FailedJob): void {
  log.warn({ err: error, queue, job: id, attempt, traceparent }, 'a job failed')
}

function onUnhandled(queue: QueueName, outcome: 'malformed' | 'stalled'): void {
  metrics.worker.jobs.inc({ queue, outcome })
}

function onDead({ queue, id, reason, traceparent }: DeadJob): void {
  metrics.worker.deadLetters.inc({ queue: isQueueName(queue) ? queue : 'unknown' })
  log.error({ queue, job: id, reason, traceparent }, 'a job has failed for good; see lifegrid dead-letters')
}

function openAdminPort({ cluster, queues, store }: Connections): Promise<AdminServer> {
  const load = (): number => worker?.load ?? 0
  return adminServer({
    host: config.ADMIN_HOST,
    port: config.ADMIN_PORT,
    allowedHosts: config.ALLOWED_HOSTS,
    token: adminTokenOf(config),
    pages: [boardPath, figuresPath],
    logger: log,
    metrics,
    beforeMetrics: () => reportMysql(metrics, mysqlConnections()),
    clock,
    checks: {
      working: () => ({ ok: worker !== undefined && !isShuttingDown(), detail: { jobs: load() } }),
      session: () => ({ ok: member?.joined === true, detail: member?.id }),
      mysql: async () => {
        await store.ping()
        return { ok: true }
      },
      redis: async () => {
        await Promise.all([cluster.checkWrites(), queues.checkWrites()])
        return { ok: true }
      },
    },
    detail: () => ({
      clock: clockDetail(cluster.time.skewMs()),
      troubles: [...cluster.troubles(), ...(worker?.troubles() ?? [])],
    }),
    routes(app) {
      adminRoutes(app, { draining: isShuttingDown, load, drain: () => void shutdown?.run('drained') })
      traceRoutes(app, (command) => worker?.trace(command) ?? [])
      queueBoard(app, queues)
      figuresPage(app, { prometheusUrl: config.PROMETHEUS_URL, clock, logger: log })
    },
  })
}

function shutdownSteps(
  { cluster, queues, store, servers, rights, work, told, lounge, aged, bans }: Connections,
  joined: Membership,
  admin: AdminServer,
): ShutdownStep[] {
  return [
    {
      name: 'drain',
      async run() {
        metrics.node.draining.set(1)
        joined.update({ draining: true }, true)
        await worker?.stop(config.DRAIN_MS)
      },
    },
    { name: 'leave the cluster', run: () => joined.leave() },
    { name: 'close the queues', run: () => queues.close() },
    {
      name: 'disconnect from MySQL',
      async run() {
        await Promise.all([store, rights, work, told, lounge, aged, bans].map((each) => each.close()))
        await servers?.close()
      },
    },
    { name: 'disconnect from Redis', run: () => cluster.close() },
    { name: 'send the last spans', run: () => tracing?.close() },
    { name: 'send the last reports of errors', run: reports.close },
    { name: 'close the admin port', run: () => admin.close() },
  ]
}

function isShuttingDown(): boolean {
  return shutdown?.running === true
}
