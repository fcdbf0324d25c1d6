import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock } from '@lifegrid/base/clock'
import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { migrate } from '@lifegrid/storage/migrate'
import { choosePort, refuseSharedPort } from './client-ports.ts'
import { type DataServices, loadSecrets, recorded, startDataServices } from './cluster-services.ts'
import { defaultHomeFolder, type Home, openHome, removeData } from './home.ts'
import { limits } from './limits.ts'
import { keepRunning } from './nodes/keep-running.ts'
import { type ClusterNode, type ManagedNode, managedNode, untilReady } from './nodes/managed-node.ts'
import { type NodeKind, nodeKinds } from './nodes/node-process.ts'
import { type Reaper, startReaper } from './process/reaper.ts'
import { within } from './process/until.ts'
import { lookFor } from './provision/find.ts'
import { provision, type Runtimes } from './provision/provision.ts'
import { type Haproxy, startHaproxy } from './services/haproxy.ts'
import type { Service } from './services/service.ts'
import { loadClusterId } from './state/cluster-id.ts'
import { stopLeftovers } from './state/leftovers.ts'
import { type Lock, takeLock } from './state/lock.ts'
import { type Recorder, recordState } from './state/recorder.ts'
import { readState } from './state/state-file.ts'

export interface ClusterOptions {
  /** Data, logs and state; `.lifegrid` (or LIFEGRID_HOME) when left out. */
  readonly home?: string
  readonly edges?: number
  readonly sims?: number
  readonly workers?: number
  /** For clients; a free one when left out or 0. */
  readonly port?: number
  /** Where the lounge's clients look; a free one when left out or 0. */
  readonly loungePort?: number
  /** The address on which clients are served: 127.0.0.1. */
  readonly host?: string
  /** For all nodes, over what they are told anyway: SESSION_TTL_MS, PARTITIONS, LOG_LEVEL, … */
  readonly env?: Readonly<Record<string, string>>
  /** Begin with no data. */
  readonly fresh?: boolean
  /** True for `npm start`: Redis keeps an append-only file, MySQL syncs each commit. False for tests: faster, and it dies with us. */
  readonly durable?: boolean
  /** Start again what ends unexpectedly. Tests that want the dead to stay dead say false. Default true. */
  readonly supervise?: boolean
  readonly report?: (line: string) => void
  /** Aborting ends the start: what has been started is stopped, and the promise rejects. */
  readonly signal?: AbortSignal
  readonly clock?: Clock
}

export interface LocalCluster {
  readonly home: Home
  readonly port: number
  /** `ws://127.0.0.1:<port>/`, `http://127.0.0.1:<port>/`, `ws://127.0.0.1:<loungePort>/`: all through the load balancer. */
  readonly ws: string
  readonly http: string
  readonly lounge: string
  readonly redis: Service
  readonly mysql: Service
  readonly haproxy: Haproxy
  nodes(kind?: NodeKind): readonly ClusterNode[]
  /** @throws Error when there is no such node. */
  node(name: string): ClusterNode
  addSim(): Promise<ClusterNode>
  /** Resolves when the load balancer sends clients there. */
  addEdge(): Promise<ClusterNode>
  addWorker(): Promise<ClusterNode>
  /** Sends a signal, SIGKILL by default; resolves when the process is gone, for SIGKILL and SIGTERM. Supervised, it comes back. */
  kill(name: string, signal?: NodeJS.Signals): Promise<void>
  /** Starts a node again under its name: one that is down, or one that is stopped cleanly first. */
  restart(name: string): Promise<ClusterNode>
  /** POST /drain on the node's admin port. It is not started again when it ends. */
  drain(name: string): Promise<void>
  /** Stops a node cleanly (drain included) and forgets it. */
  remove(name: string): Promise<void>
  /** Everything, in order: edges, then sims and workers, then haproxy, Redis and MySQL. Within 10 s; what is slower is killed. */
  stop(): Promise<void>
  /** For tests: stops all of it and removes its home. */
  discard(): Promise<void>
  /** Kills everything at once. */
  killAll(): void
}

/** Another supervisor runs in this home. */
export class AlreadyRunningError extends Error {
  override readonly name = 'AlreadyRunningError'
}

/**
 * Starts a whole cluster on this machine and resolves when clients can connect.
 * @throws AlreadyRunningError, PortTakenError, or Error with the reason; nothing is left running then.
 */
export async function startCluster(options: ClusterOptions = {}): Promise<LocalCluster> {
  // Before anything is touched: with `fresh` the data would be gone by the time that haproxy refuses.
  refuseSharedPort(options.port, options.loungePort)
  const home = openHome(options.home ?? defaultHomeFolder())
  const lock = takeLock(home.lockFile)
  if (!lock.ok) throw new AlreadyRunningError(`process ${lock.error.pid} already runs the cluster of ${home.folder}`)
  const start = new ClusterStart(home, lock.value, options)
  try {
    const aborted = new Promise<never>((_, reject) => {
      options.signal?.addEventListener('abort', () => reject(options.signal?.reason))
      if (options.signal?.aborted) reject(options.signal.reason)
    })
    return await Promise.race([start.begin(), aborted])
  } catch (error) {
    await start.stop()
    throw error
  }
}

/** What stands so far, so that a start that fails half-way, or is interrupted, stops exactly that. */
class ClusterStart {
  readonly home: Home
  readonly lock: Lock
  readonly options: ClusterOptions
  readonly clock: Clock
  readonly report: (line: string) => void
  readonly nodes = new Map<string, ManagedNode>()
  recorder: Recorder | undefined
  reaper: Reaper | undefined
  data: DataServices | undefined
  haproxy: Haproxy | undefined
  authSecret = ''
  stopping = false
  stopped: Promise<void> | undefined
  /** True once the start has ended, well or badly. */
  settled: Promise<true> = Promise.resolve(true)

  constructor(home: Home, lock: Lock, options: ClusterOptions) {
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

  /** Between the steps of a start: whether it is still wanted. */
  private goOn(): void {
    if (this.stopping) throw new Error('the start was interrupted')
  }

  private async run(): Promise<LocalCluster> {
    const { home, options, report } = this
    await cleanUp(home, report)
    if (options.fresh) removeData(home)
    const port = await choosePort(options.port, '--port', options.host)
    const loungePort = await choosePort(options.loungePort, '--lounge-port', options.host)
    const recorder = recordState(home, loadClusterId(home, systemRandom))
    this.recorder = recorder
    if (!(options.durable ?? true)) this.reaper = startReaper()
    report('looking for redis-server, MySQL and haproxy')
    const runtimes = await provision(home.tag, report)
    this.goOn()
    const { redis, mysql } = await this.startData(runtimes, recorder)
    this.goOn()
    report('migrating the database')
    const applied = await migrate(mysql.url)
    report(applied.length > 0 ? `applied migrations ${applied.join(', ')}` : 'the database is up to date')
    this.goOn()
    await this.startNodes()
    this.goOn()
    const haproxy = await this.startBalancer(runtimes, recorder, port, loungePort)
    const shown = options.host === undefined || options.host === '0.0.0.0' ? '127.0.0.1' : options.host
    const urls = {
      ws: `ws://${shown}:${port}/`,
      http: `http://${shown}:${port}/`,
      lounge: `ws://${shown}:${loungePort}/`,
    }
    recorder.update({
      ...urls,
      phase: 'ready',
      haproxyStats: haproxy.statsUrl,
      redisUrl: redis.url,
      mysqlUrl: mysql.url,
    })
    return { home, port, ...urls, redis, mysql, haproxy, ...this.operations(haproxy) }
  }

  private async startData(runtimes: Runtimes, recorder: Recorder): Promise<DataServices> {
    this.report('starting Redis and MySQL')
    const secrets = loadSecrets(this.home)
    this.authSecret = secrets.auth
    const durable = this.options.durable ?? true
    const data = await startDataServices({ ...this, runtimes, secrets, durable, recorder, reaper: this.reaper })
    this.data = data
    this.superviseService(data.redis)
    this.superviseService(data.mysql)
    return data
  }

  private async startNodes(): Promise<void> {
    const wanted: Record<NodeKind, number> = {
      edge: this.options.edges ?? 2,
      sim: this.options.sims ?? 2,
      worker: this.options.workers ?? 1,
    }
    const names = nodeKinds.map((kind) => `${wanted[kind]} ${kind}${wanted[kind] === 1 ? '' : 's'}`)
    this.report(`starting ${names.join(', ')}`)
    const starts = nodeKinds.flatMap((kind) => Array.from({ length: wanted[kind] }, () => this.add(kind)))
    const failed = (await Promise.allSettled(starts)).find((result) => result.status === 'rejected')
    if (failed) throw failed.reason
  }

  private async startBalancer(runtimes: Runtimes, recorder: Recorder, port: number, lounge: number): Promise<Haproxy> {
    this.report(`starting haproxy on ports ${port} and ${lounge}`)
    const haproxy = await startHaproxy({
      folder: this.home.run,
      port,
      alsoPorts: [lounge],
      edges: this.edgeAddresses(),
      runtime: runtimes.haproxy,
      ...recorded('haproxy', this.home, runtimes, recorder),
      ...(this.options.host ? { host: this.options.host } : {}),
      ...(this.reaper ? { reaper: this.reaper } : {}),
    })
    this.haproxy = haproxy
    this.superviseService(haproxy)
    await haproxy.edgesUp()
    return haproxy
  }

  private edgeAddresses(): { name: string; port: number }[] {
    return [...this.nodes.values()].flatMap(({ name, port }) => (port === null ? [] : [{ name, port }]))
  }

  private async add(kind: NodeKind): Promise<ManagedNode> {
    const { recorder, data } = this
    if (!recorder || !data) throw new Error('a node needs the record and the transport first')
    let number = 1
    while (this.nodes.has(`${kind}-${number}`)) number++
    const drainMs = { edge: limits.edgeDrainMs, sim: limits.simDrainMs, worker: undefined }[kind]
    const drain = drainMs === undefined ? {} : { DRAIN_MS: String(drainMs) }
    const node = managedNode(kind, `${kind}-${number}`, {
      logs: this.home.logs,
      redisUrl: data.redis.url,
      mysqlUrl: data.mysql.url,
      authSecret: this.authSecret,
      extra: { ...drain, ...this.options.env },
      recorder,
      reaper: this.reaper,
    })
    this.nodes.set(node.name, node)
    await node.start()
    await untilReady(node)
    this.report(`${node.name} is ready (process ${node.pid})`)
    this.superviseNode(node)
    return node
  }

  private superviseNode(node: ManagedNode): void {
    if (this.options.supervise === false) return
    void keepRunning(
      {
        name: node.name,
        exited: () => node.exited(),
        hasLeft: () => node.hasLeft(),
        start: () => node.start(),
        wanted: () => node.wanted && !this.stopping,
      },
      this.clock,
      this.report,
    ).then((ending) => {
      if (ending !== 'left') return
      node.wanted = false
      // Whoever asks what runs here is not shown the address of what has gone.
      this.recorder?.forget(node.name)
    })
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

  private get(name: string): ManagedNode {
    const node = this.nodes.get(name)
    if (!node) throw new Error(`there is no node ${name}; there are ${[...this.nodes.keys()].join(', ')}`)
    return node
  }

  private operations(haproxy: Haproxy) {
    return {
      nodes: (kind?: NodeKind): readonly ClusterNode[] =>
        [...this.nodes.values()].filter((node) => kind === undefined || node.kind === kind),
      node: (name: string): ClusterNode => this.get(name),
      addSim: (): Promise<ClusterNode> => this.add('sim'),
      addWorker: (): Promise<ClusterNode> => this.add('worker'),
      addEdge: async (): Promise<ClusterNode> => {
        const node = await this.add('edge')
        await haproxy.setEdges(this.edgeAddresses())
        return node
      },
      kill: async (name: string, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> => {
        const node = this.get(name)
        const exited = node.exited()
        node.signal(signal)
        if (signal === 'SIGKILL' || signal === 'SIGTERM') await exited
      },
      restart: async (name: string): Promise<ClusterNode> => {
        const node = this.get(name)
        await node.stop()
        node.wanted = true
        await node.start()
        await untilReady(node)
        this.superviseNode(node)
        return node
      },
      drain: (name: string): Promise<void> => this.get(name).drain(),
      remove: async (name: string): Promise<void> => {
        const node = this.get(name)
        await node.stop()
        this.nodes.delete(name)
        this.recorder?.forget(name)
        if (node.kind === 'edge') await haproxy.setEdges(this.edgeAddresses())
      },
      stop: (): Promise<void> => this.stop(),
      discard: async (): Promise<void> => {
        await this.stop()
        await rm(this.home.folder, { recursive: true, force: true })
      },
      killAll: (): void => this.recorder?.signalAll('SIGKILL'),
    }
  }

  stop(): Promise<void> {
    this.stopped ??= this.stopAll()
    return this.stopped
  }

  private async stopAll(): Promise<void> {
    this.stopping = true
    if (this.recorder?.state.phase === 'starting') {
      // What is being started right now has not been handed to us yet: told to end, it makes the start fail, which is waited for. A
      // server that is told so in its first moments may not hear it.
      for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
        this.recorder.signalAll(signal)
        if (await within(limits.interruptedMs, this.settled, this.clock)) break
      }
    }
    this.recorder?.update({ phase: 'stopping' })
    const nodes = [...this.nodes.values()]
    const down = (kinds: readonly NodeKind[]): Promise<unknown> =>
      Promise.all(nodes.filter(({ kind }) => kinds.includes(kind)).map((node) => node.stop()))
    if (nodes.length > 0) this.report('stopping edges')
    await down(['edge'])
    if (nodes.length > 0) this.report('stopping sims and workers')
    await down(['sim', 'worker'])
    if (this.data) this.report('stopping haproxy, Redis and MySQL')
    await Promise.all([this.haproxy?.stop(), this.data?.redis.stop(), this.data?.mysql.stop()])
    // An interrupted start can leave a process that nobody has been handed; the state file knows it.
    this.recorder?.signalAll('SIGKILL')
    this.recorder?.close()
    await this.reaper?.close()
    this.lock.release()
  }
}

/** A killed supervisor, or a power loss, leaves a state file and perhaps processes. They are known by number and start time. */
async function cleanUp(home: Home, report: (line: string) => void): Promise<void> {
  const stale = readState(home.stateFile)
  if (!stale) return
  report(`the last cluster here was not stopped (process ${stale.supervisor.pid} is gone); cleaning up after it`)
  const stopped = await stopLeftovers(stale, lookFor(['docker']))
  if (stopped.length > 0) report(`stopped what it left running: ${stopped.join(', ')}`)
  await rm(home.stateFile, { force: true })
  await rm(join(home.run, 'haproxy.sock'), { force: true })
}
