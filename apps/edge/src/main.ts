import type { Accounts } from '@lifegrid/accounts/accounts'
import type { Mail } from '@lifegrid/accounts/ports'
import { withDeadline } from '@lifegrid/base/deadline'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { systemRandom as random } from '@lifegrid/base/system-random'
import { type ClusterConnection, connectCluster } from '@lifegrid/cluster/redis/cluster'
import type { TopologyError } from '@lifegrid/cluster/topology'
import { type AdminServer, adminServer } from '@lifegrid/observability/admin-server'
import { adminTokenOf } from '@lifegrid/observability/admin-token'
import { configOrExit, recordUrls } from '@lifegrid/observability/config'
import { reportErrors } from '@lifegrid/observability/error-reports/report-errors'
import { logger } from '@lifegrid/observability/logger'
import { processMetrics } from '@lifegrid/observability/metrics'
import { type Checks, clockDetail } from '@lifegrid/observability/readiness'
import { reportMysql, reportRedis, reportScriptsLoaded } from '@lifegrid/observability/service-reports'
import { type Shutdown, type ShutdownStep, shutdownOnSignals } from '@lifegrid/observability/shutdown'
import { startOrExit } from '@lifegrid/observability/start-or-exit'
import { traceRoutes } from '@lifegrid/observability/trace-routes'
import { openTracing } from '@lifegrid/observability/tracing/open-tracing'
import type { Tracing } from '@lifegrid/observability/tracing/tracing'
import { mysqlAccountStore } from '@lifegrid/storage/accounts/mysql-account-store'
import type { AccountStore } from '@lifegrid/storage/accounts/ports'
import { problemOfServers } from '@lifegrid/storage/check-primary'
import { mysqlLounge } from '@lifegrid/storage/lounge/mysql-lounge'
import { mysqlMessages } from '@lifegrid/storage/messages/mysql-messages'
import { mysqlConnections } from '@lifegrid/storage/mysql/connection-counts'
import type { StoreError } from '@lifegrid/storage/ports'
import { mysqlPurchases } from '@lifegrid/storage/purchases/mysql-purchases'
import { mysqlRightsStore } from '@lifegrid/storage/rights/mysql-rights-store'
import type { RightsStore } from '@lifegrid/storage/rights/ports'
import { checkRecord } from '@lifegrid/storage/shards/open-store'
import { openServers, type Servers } from '@lifegrid/storage/shards/servers'
import { shardedMessages } from '@lifegrid/storage/shards/sharded-messages'
import { mysqlToldLives } from '@lifegrid/storage/told/mysql-told-lives'
import type { ToldStore } from '@lifegrid/storage/told/ports'
import { authenticator } from './admission/authenticate.ts'
import { trustedProxies } from './admission/client-address.ts'
import { guardedAdmission } from './admission/unavailable.ts'
import { type ComparedServers, compareServers } from './compare-servers.ts'
import { edgeConfig, edgeSettings } from './config.ts'
import { createEdge, type Edge } from './edge.ts'
import { edgeAccounts } from './edge-accounts.ts'
import { adminRoutes } from './http/admin-routes.ts'
import { eventRoutes } from './http/event-routes.ts'
import { type PublicServer, publicServer } from './http/public-server.ts'
import { edgeLimits } from './limits.ts'
import { loungeSettings, loungeWords } from './lounge/config.ts'
import { mailOf } from './mail.ts'
import { messagePages } from './message-pages.ts'
import { storeReports } from './store-reports.ts'

const config = configOrExit(edgeConfig)
const metrics = processMetrics('edge')
const reports = reportErrors(config, { role: 'edge', clock, metrics })
const log = logger({
  name: 'edge',
  node: config.NODE_NAME,
  level: config.LOG_LEVEL,
  idKey: config.LOG_ID_KEY,
  onError: reports.report,
})

let admin: AdminServer | undefined
let server: PublicServer | undefined
let shutdown: Shutdown | undefined
/** [OPS-22] Opened before anything that it records. */
let tracing: Tracing | undefined
let refusal: Error | undefined

await startOrExit(log, start, isShuttingDown)

async function start(): Promise<void> {
  if (config.AUTH_MODE === 'open') {
    log.warn('AUTH_MODE=open: anyone who names a userID is that player. Never do this where strangers can connect.')
  }
  if (config.SANDBOX_STORE_KEY !== undefined) {
    log.warn('SANDBOX_STORE_KEY is set: whoever has the key makes diamonds for nothing. Never do this in production.')
  }
  tracing = await openTracing(config, { role: 'edge', clock, metrics, logger: log })
  const urls = recordUrls(config)
  const compared = await compareServers({
    ...{ clock, random, logger: log, isStopping: isShuttingDown },
    problem: () => problemOfServers(urls),
    check: () => checkRecord(urls, clock),
    onOther: onRefused,
  })
  const cluster = await connectRedis()
  const store = mysqlAccountStore({ url: config.MYSQL_URL })
  const purchases = mysqlPurchases(config.MYSQL_URL)
  const servers = urls.length > 1 ? openServers(urls, clock, onDirectoryError) : undefined
  const messages = servers === undefined ? mysqlMessages(config.MYSQL_URL) : shardedMessages(servers)
  const rights = mysqlRightsStore({ url: config.MYSQL_URL, servers })
  const told = mysqlToldLives({ url: config.MYSQL_URL })
  const mail = mailOf(config, log)
  const accounts = newAccounts(cluster, { store, rights, told, mail })
  const loungeStore = mysqlLounge(config.MYSQL_URL)
  const edge = newEdge(cluster, accounts, { loungeStore, messages })
  const checks = readinessChecks(cluster, edge, compared)
  admin = await openAdminPort(cluster, edge, loungeStore, checks)
  shutdown = shutdownOnSignals({
    clock,
    logger: log,
    deadlineMs: config.DRAIN_MS + edgeLimits.shutdownGraceMs,
    steps: shutdownSteps(
      { cluster, store, servers, messages, purchases, rights, told, loungeStore, mail, accounts },
      edge,
      admin,
    ),
  })
  await edge.start()
  if (isShuttingDown()) return
  server = await openPublicPort({ cluster, purchases, rights, told, accounts }, edge, checks)
  log.info({ port: server.port, adminPort: admin.port, session: edge.id }, 'ready')
}

/** [SHARD-11] */
function onDirectoryError(error: unknown): void {
  metrics.node.mysqlErrors.inc({ operation: 'server' })
  log.warn({ err: error }, 'the first server of the record does not answer; lives on the others are still read')
}

function connectRedis(): Promise<ClusterConnection> {
  return connectCluster({
    redisUrl: config.REDIS_URL,
    clock,
    random,
    sessionTtlMs: config.SESSION_TTL_MS,
    lanes: config.LANES,
    onMemory: (memory) => reportRedis(metrics, memory),
    onScriptsLoaded: () => reportScriptsLoaded(metrics, log),
    onError(error, doing) {
      metrics.node.redisErrors.inc({ operation: 'cluster' })
      log.warn({ err: error, doing }, 'Redis failed')
    },
  })
}

function newAccounts(
  { streams, sessions, time, admission }: ClusterConnection,
  ports: {
    readonly store: AccountStore
    readonly rights: RightsStore
    readonly told: ToldStore
    readonly mail: Mail
  },
): Accounts {
  const guarded = guardedAdmission(admission)
  return edgeAccounts({
    config,
    ...ports,
    admission: guarded,
    streams,
    sessions,
    time,
    clock,
    random,
    logger: log,
    metrics,
  })
}

function newEdge(
  cluster: ClusterConnection,
  accounts: Accounts,
  { loungeStore, messages }: Pick<Services, 'loungeStore' | 'messages'>,
): Edge {
  const { streams, sessions, time, admission, lounge: feed, standings } = cluster
  const settings = edgeSettings(config)
  return createEdge({
    name: config.NODE_NAME,
    address: () => admin?.url ?? '',
    servers: recordUrls(config).length,
    clock,
    random,
    streams,
    sessions,
    time,
    logger: log,
    metrics,
    tracing,
    authenticate: authenticator({ mode: config.AUTH_MODE, accounts }),
    stillAdmitted: accounts.stillAdmitted,
    accounts,
    messagePages: messagePages({ messages, admission, ...settings }),
    settings,
    loungePorts: config.LOUNGE
      ? { feed, standings, store: loungeStore, words: loungeWords(config), settings: loungeSettings(config) }
      : undefined,
    onRefused,
  })
}

/** [TOPO-1] An edge that other nodes do not accept would send players to the wrong partitions. [SHARD-10] One with another list of servers does not find lives. */
function onRefused(error: TopologyError | StoreError): void {
  refusal = error
  log.fatal({ err: error }, 'this edge does not fit the cluster')
  void shutdown?.run('refused')
}

function readinessChecks(cluster: ClusterConnection, edge: Edge, servers: ComparedServers): Checks {
  return {
    draining: () => ({ ok: !edge.draining, detail: { connections: edge.connections } }),
    session: () => ({ ok: edge.joined, detail: edge.id }),
    async redis() {
      await cluster.checkWrites()
      return { ok: true }
    },
    record() {
      const problem = servers.problem()
      return problem === undefined ? { ok: true } : { ok: false, detail: problem }
    },
  }
}

function openAdminPort(
  cluster: ClusterConnection,
  edge: Edge,
  loungeStore: Services['loungeStore'],
  checks: Checks,
): Promise<AdminServer> {
  return adminServer({
    host: config.ADMIN_HOST,
    port: config.ADMIN_PORT,
    allowedHosts: config.ALLOWED_HOSTS,
    token: adminTokenOf(config),
    logger: log,
    metrics,
    beforeMetrics: () => reportMysql(metrics, mysqlConnections()),
    clock,
    checks,
    detail: () => ({ clock: clockDetail(cluster.time.skewMs()), troubles: cluster.troubles() }),
    routes(app) {
      traceRoutes(app, edge.trace)
      eventRoutes(app, { store: loungeStore, now: () => Math.floor(cluster.time.now()) })
      adminRoutes(app, {
        edge,
        logger: log,
        isStopping: isShuttingDown,
        onDrained: async () => shutdown?.run('drained'),
      })
    },
  })
}

function openPublicPort(
  {
    cluster: { admission, time },
    purchases,
    rights,
    told,
    accounts,
  }: Pick<Services, 'cluster' | 'purchases' | 'rights' | 'told' | 'accounts'>,
  edge: Edge,
  checks: Checks,
): Promise<PublicServer> {
  const now = (): number => Math.floor(time.now())
  const { EXPORT_KEY: key } = config
  return publicServer({
    host: config.HOST,
    port: config.PORT,
    edge,
    clock,
    logger: log,
    metrics,
    checks,
    accounts,
    stores: { purchases, storeReports: storeReports(config, now), now },
    admission: guardedAdmission(admission),
    told,
    publicUrl: config.PUBLIC_URL,
    exports: key === undefined ? undefined : { rights, key },
    webRoot: config.WEB_ROOT,
    allowedHosts: config.ALLOWED_HOSTS,
    allowedOrigins: config.ALLOWED_ORIGINS,
    trustProxy: trustedProxies(config.TRUST_PROXY),
    connectionsMax: config.CONNECTIONS_MAX,
    guestsPerMinute: config.GUESTS_PER_MINUTE,
    accountRequestsPerMinute: config.ACCOUNT_REQUESTS_PER_MINUTE,
  })
}

interface Services {
  readonly cluster: ClusterConnection
  readonly store: AccountStore
  /** The servers of the record, when it is on several. */
  readonly servers: Servers | undefined
  readonly messages: ReturnType<typeof mysqlMessages>
  readonly purchases: ReturnType<typeof mysqlPurchases>
  readonly rights: RightsStore
  readonly told: ToldStore
  readonly loungeStore: ReturnType<typeof mysqlLounge>
  readonly mail: Mail
  readonly accounts: Accounts
}

function shutdownSteps(services: Services, edge: Edge, opened: AdminServer): ShutdownStep[] {
  const { cluster, store, servers, messages, purchases, rights, told, loungeStore, mail, accounts } = services
  return [
    { name: 'drain', run: async () => void (await edge.drain()) },
    { name: 'stop listening', run: () => server?.close() },
    { name: 'leave the cluster', run: () => edge.stop() },
    {
      name: 'send the last mails',
      run: () => withDeadline(clock, edgeLimits.flushDeadlineMs, 'sending the last mails', accounts.idle()),
    },
    {
      name: 'disconnect from MySQL',
      run: async () => void (await Promise.all([store.close(), rights.close(), told.close()])),
    },
    { name: 'disconnect the purchases from MySQL', run: () => purchases.close() },
    { name: 'disconnect the lounge from MySQL', run: () => loungeStore.close() },
    { name: 'disconnect the messages from MySQL', run: () => messages.close() },
    { name: 'disconnect from the servers of the record', run: () => servers?.close() },
    { name: 'disconnect from the mail server', run: () => mail.close() },
    { name: 'disconnect from Redis', run: () => cluster.close() },
    { name: 'send the last spans', run: () => tracing?.close() },
    { name: 'send the last reports of errors', run: reports.close },
    { name: 'close the admin port', run: () => opened.close() },
    {
      name: 'report the refusal',
      run() {
        // A step that fails makes the exit code 1.
        if (refusal) throw refusal
      },
    },
  ]
}

function isShuttingDown(): boolean {
  return shutdown?.running === true
}
