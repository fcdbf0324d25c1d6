import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Clock, every, type Timer } from '@lifegrid/base/clock'
import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { migrate } from '@lifegrid/storage/migrate'
import { openWarning } from './auth-mode.ts'
import { clientUrls } from './client-address.ts'
import { choosePort } from './client-ports.ts'
import { type DataServices, processRecord, startDataServices } from './cluster-services.ts'
import { type Home, removeData } from './home.ts'
import { limits } from './limits.ts'
import type { ClusterOptions, LocalCluster } from './local-cluster.ts'
import { keepRunning } from './nodes/keep-running.ts'
import { mailEnv, mailLine } from './nodes/mail-env.ts'
import { type NodeKind, nodeKinds } from './nodes/node-process.ts'
import { type NodeSet, nodeSet } from './nodes/node-set.ts'
import { findGrafana, startGrafana } from './observe/grafana.ts'
import { startPrometheus } from './observe/prometheus.ts'
import { providePrometheus } from './observe/provide-prometheus.ts'
import type { HeldPort } from './process/ports.ts'
import { type Reaper, startReaper } from './process/reaper.ts'
import { rotateLogs } from './process/rotate-log.ts'
import { within } from './process/until.ts'
import { lookFor } from './provision/find.ts'
import { provision, type Runtimes } from './provision/provision.ts'
import { type Haproxy, startHaproxy } from './services/haproxy.ts'
import type { Service } from './services/service.ts'
import { loadAdminToken } from './state/admin-token.ts'
import { loadClusterId } from './state/cluster-id.ts'
import { stopLeftovers } from './state/leftovers.ts'
import type { Lock } from './state/lock.ts'
import { type Recorder, recordState } from './state/recorder.ts'
import { loadSecrets } from './state/secrets.ts'
import { readState } from './state/state-file.ts'

/** The options of a cluster with what must be known before anything starts. */
type RunOptions = ClusterOptions & Required<Pick<ClusterOptions, 'host' | 'auth'>>

/**
 * One run of a local cluster, from its start to its stop. It keeps every part that has been started, so that a start that fails or is
 * interrupted stops exactly those parts.
 */
export class ClusterRun {
  private readonly home: Home
  private readonly lock: Lock
  private readonly options: RunOptions
  private readonly clock: Clock
  private readonly report: (line: string) => void
  private recorder: Recorder | undefined
  private reaper: Reaper | undefined
  private data: DataServices | undefined
  private nodes: NodeSet | undefined
  private haproxy: Haproxy | undefined
  private prometheus: Service | undefined
  private grafana: Service | undefined
  private rotation: Timer | undefined
  private readonly heldPorts: HeldPort[] = []
  private stopping = false
  private stopped: Promise<void> | undefined
  /** Resolves when the start has ended, whether it succeeded or not. */
  private settled: Promise<true> = Promise.resolve(true)

  constructor(home: Home, lock: Lock, options: RunOptions) {
    this.home = home
    this.lock = lock
    this.options = options
    this.clock = options.clock ?? systemClock
    this.report = options.report ?? (() => {})
  }

  begin(): Promise<LocalCluster> {
    const running = this.run()
    this.settled = running.then(
      () => true,
      () => true,
    )
    return running
  }

  stop(): Promise<void> {
    this.stopped ??= this.stopAll()
    return this.stopped
  }

  private async run(): Promise<LocalCluster> {
    const { home, options, report } = this
    await cleanUp(home, report)
    if (options.fresh) removeData(home)
    await this.keepLogsShort()
    const { port } = await this.choosePort(options.port, '--port')
    const { port: loungePort } = await this.choosePort(options.loungePort, '--lounge-port')
    const recorder = recordState(home, loadClusterId(home, systemRandom), options.auth)
    this.recorder = recorder
    const warning = openWarning(options.auth, options.host)
    if (warning !== undefined) report(warning)
    const mail = mailEnv(process.env, clientUrls(options.host, port, loungePort).http)
    report(mailLine(mail.SMTP_URL, home.logs))
    if (options.diesWithParent ?? !(options.durable ?? true)) this.reaper = startReaper()
    report('looking for redis-server, MySQL and haproxy')
    const runtimes = await provision(home.tag, report)
    this.throwIfStopping()
    await this.observe(recorder)
    const { nodes, data } = await this.startData(runtimes, recorder, mail)
    this.throwIfStopping()
    report('migrating the database')
    const applied = await migrate(data.mysql.url)
    report(applied.length > 0 ? `applied migrations ${applied.join(', ')}` : 'the database is up to date')
    this.throwIfStopping()
    await this.startNodes(nodes)
    this.throwIfStopping()
    const haproxy = await this.startBalancer(runtimes, recorder, nodes, port, loungePort)
    const urls = clientUrls(options.host, port, loungePort)
    const { redis, mysql } = data
    recorder.update({
      ...urls,
      phase: 'ready',
      haproxyStats: haproxy.statsUrl,
      redisUrl: redis.url,
      mysqlUrl: mysql.url,
    })
    return {
      home,
      port,
      ...urls,
      redis,
      mysql,
      haproxy,
      prometheus: this.prometheus,
      ...this.operations(nodes, haproxy),
    }
  }

  /** [LOG-2] Rotates the logs now, in case an earlier run has left long ones, and then periodically. */
  private async keepLogsShort(): Promise<void> {
    const { home, clock, report } = this
    const rotate = (): Promise<void> =>
      rotateLogs(home.logs, { bytesMax: limits.logBytesMax, kept: limits.logPartsKept })
    const onError = (error: unknown): void => report(`the logs could not be rotated: ${String(error)}`)
    await rotate().catch(onError)
    this.rotation = every(clock, limits.logCheckMs, rotate, onError)
  }

  /** Called between the steps of a start. */
  private throwIfStopping(): void {
    if (this.stopping) throw new Error('the start was interrupted')
  }

  /** Starts Prometheus, if the cluster is to be observed. Before the nodes, because workers get its address. */
  private async observe(recorder: Recorder): Promise<void> {
    const { home, clock, report, reaper } = this
    const { observe } = this.options
    if (observe === undefined) return
    const runtime = await providePrometheus('prometheus', report)
    report('starting Prometheus')
    const logFile = join(home.logs, 'prometheus.log')
    this.prometheus = await startPrometheus({
      ...observe,
      folder: home.prometheus,
      runtime,
      clock,
      nodes: () => this.nodes?.list() ?? [],
      logFile,
      onSpawn: (pid) => recorder.service({ name: 'prometheus', pid, container: null, logFile }),
      onError: (error) => report(`the list of nodes for Prometheus could not be written: ${String(error)}`),
      ...(reaper && { reaper }),
    })
    recorder.update({ prometheus: this.prometheus.url })
    this.superviseService(this.prometheus)
    this.throwIfStopping()
    if (observe.grafana) await this.showDashboards(recorder, this.prometheus.url)
  }

  /** Starts Grafana where it is installed. The cluster runs without it too. */
  private async showDashboards(recorder: Recorder, prometheusUrl: string): Promise<void> {
    const { home, report, reaper } = this
    const installed = findGrafana()
    if (installed === undefined) return
    report('starting Grafana')
    const logFile = join(home.logs, 'grafana.log')
    const onSpawn = (pid: number): void => recorder.service({ name: 'grafana', pid, container: null, logFile })
    try {
      const options = { folder: home.grafana, installed, prometheusUrl, logFile, onSpawn, ...(reaper && { reaper }) }
      this.grafana = await startGrafana(options)
    } catch (error) {
      report(`Grafana could not be started: ${error instanceof Error ? error.message : String(error)}`)
      return
    }
    recorder.update({ grafana: this.grafana.url })
    this.superviseService(this.grafana)
    this.throwIfStopping()
  }

  /** Where workers find the figures that they draw. */
  private observedEnv(): Record<string, string> {
    return this.prometheus === undefined ? {} : { PROMETHEUS_URL: this.prometheus.url }
  }

  private async startData(
    runtimes: Runtimes,
    recorder: Recorder,
    mail: Readonly<Record<string, string>>,
  ): Promise<{ readonly data: DataServices; readonly nodes: NodeSet }> {
    const { home, options, clock, report, reaper } = this
    report('starting Redis and MySQL')
    const secrets = loadSecrets(home)
    const data = await startDataServices({
      home,
      runtimes,
      secrets,
      durable: options.durable ?? true,
      recorder,
      reaper,
    })
    this.data = data
    this.superviseService(data.redis)
    this.superviseService(data.mysql)
    const nodes = nodeSet({
      logs: home.logs,
      data,
      authMode: options.auth,
      authSecret: secrets.auth,
      adminToken: loadAdminToken(home, systemRandom),
      adminTokenFile: home.adminTokenFile,
      env: { ...mail, ...this.observedEnv(), ...options.env },
      ...(options.serviceUrls ? { serviceUrls: options.serviceUrls } : {}),
      recorder,
      reaper,
      supervise: options.supervise ?? true,
      isStopping: () => this.stopping,
      clock,
      report,
    })
    this.nodes = nodes
    return { data, nodes }
  }

  private async startNodes(nodes: NodeSet): Promise<void> {
    const counts: Record<NodeKind, number> = {
      edge: this.options.edges ?? 2,
      sim: this.options.sims ?? 2,
      worker: this.options.workers ?? 1,
    }
    const names = nodeKinds.map((kind) => `${counts[kind]} ${kind}${counts[kind] === 1 ? '' : 's'}`)
    this.report(`starting ${names.join(', ')}`)
    const starts = nodeKinds.flatMap((kind) => Array.from({ length: counts[kind] }, () => nodes.add(kind)))
    const failed = (await Promise.allSettled(starts)).find((result) => result.status === 'rejected')
    if (failed) throw failed.reason
  }

  private async startBalancer(
    runtimes: Runtimes,
    recorder: Recorder,
    nodes: NodeSet,
    port: number,
    loungePort: number,
  ): Promise<Haproxy> {
    this.report(`starting haproxy on ports ${port} and ${loungePort}`)
    await this.releasePorts()
    const haproxy = await startHaproxy({
      folder: this.home.run,
      port,
      alsoPorts: [loungePort],
      edges: edgeAddresses(nodes),
      runtime: runtimes.haproxy,
      ...processRecord('haproxy', this.home, runtimes, recorder),
      host: this.options.host,
      ...(this.reaper ? { reaper: this.reaper } : {}),
    })
    this.haproxy = haproxy
    this.superviseService(haproxy)
    await haproxy.edgesUp()
    return haproxy
  }

  private async choosePort(wanted: number | undefined, option: string): Promise<HeldPort> {
    const held = await choosePort(wanted, option, this.options.host)
    this.heldPorts.push(held)
    return held
  }

  private async releasePorts(): Promise<void> {
    await Promise.all(this.heldPorts.splice(0).map((held) => held.release()))
  }

  private superviseService(service: Service): void {
    if (this.options.supervise === false) return
    void keepRunning(
      {
        name: service.name,
        exited: () => service.exited(),
        start: () => service.restart(),
        wanted: () => !this.stopping,
      },
      this.clock,
      this.report,
    )
  }

  private operations(nodes: NodeSet, haproxy: Haproxy) {
    const updateEdges = (): Promise<void> => haproxy.setEdges(edgeAddresses(nodes))
    return {
      nodes: nodes.list,
      node: nodes.get,
      addSim: () => nodes.add('sim'),
      addWorker: () => nodes.add('worker'),
      addEdge: async (own?: Readonly<Record<string, string>>) => {
        const node = await nodes.add('edge', own)
        await updateEdges()
        return node
      },
      kill: async (name: string, signal: NodeJS.Signals = 'SIGKILL') => {
        const node = nodes.get(name)
        const exited = node.exited()
        node.signal(signal)
        if (signal === 'SIGKILL' || signal === 'SIGTERM') await exited
      },
      restart: nodes.restart,
      drain: (name: string) => nodes.get(name).drain(),
      remove: async (name: string) => {
        const { kind } = nodes.get(name)
        await nodes.remove(name)
        if (kind === 'edge') await updateEdges()
      },
      stop: () => this.stop(),
      discard: async () => {
        await this.stop()
        await rm(this.home.folder, { recursive: true, force: true })
      },
      killAll: () => this.recorder?.signalAll('SIGKILL'),
    }
  }

  private async stopAll(): Promise<void> {
    this.stopping = true
    if (this.recorder?.state.phase === 'starting') await this.interruptStart(this.recorder)
    this.recorder?.update({ phase: 'stopping' })
    const nodes = this.nodes?.list() ?? []
    const stopKinds = (kinds: readonly NodeKind[]): Promise<unknown> =>
      Promise.all(nodes.filter(({ kind }) => kinds.includes(kind)).map((node) => node.stop()))
    if (nodes.length > 0) this.report('stopping edges')
    await stopKinds(['edge'])
    if (nodes.length > 0) this.report('stopping sims and workers')
    await stopKinds(['sim', 'worker'])
    if (this.data) this.report('stopping haproxy, Redis and MySQL')
    const { haproxy, grafana, prometheus, data } = this
    await Promise.all([haproxy, grafana, prometheus, data?.redis, data?.mysql].map((service) => service?.stop()))
    // An interrupted start can leave a process that only the state file knows.
    this.recorder?.signalAll('SIGKILL')
    await this.releasePorts()
    this.rotation?.cancel()
    this.recorder?.close()
    await this.reaper?.close()
    this.lock.release()
  }

  /**
   * Ends a start that is under way. A process that is being started is known to the state file only; when it is signalled, the start fails,
   * and this waits for that. SIGKILL follows because a server may miss a SIGTERM in its first moments.
   */
  private async interruptStart(recorder: Recorder): Promise<void> {
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      recorder.signalAll(signal)
      if (await within(limits.interruptedMs, this.settled, this.clock)) return
    }
  }
}

function edgeAddresses(nodes: NodeSet): { name: string; port: number }[] {
  return nodes.list().flatMap(({ name, port }) => (port === null ? [] : [{ name, port }]))
}

/** Removes what a killed supervisor or a power loss has left: the state file, and the processes that it lists and that still run. */
async function cleanUp(home: Home, report: (line: string) => void): Promise<void> {
  const stale = readState(home.stateFile)
  if (!stale) return
  report(`the last cluster here was not stopped (process ${stale.supervisor.pid} is gone); cleaning up`)
  const stopped = await stopLeftovers(stale, lookFor(['docker']))
  if (stopped.length > 0) report(`stopped what it left running: ${stopped.join(', ')}`)
  await rm(home.stateFile, { force: true })
  await rm(join(home.run, 'haproxy.sock'), { force: true })
}
