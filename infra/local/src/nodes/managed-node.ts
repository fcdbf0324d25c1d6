import { join } from 'node:path'
import type { AuthMode } from '../auth-mode.ts'
import { limits } from '../limits.ts'
import { launchOnFreePort } from '../process/ports.ts'
import type { Reaper } from '../process/reaper.ts'
import { until } from '../process/until.ts'
import type { Recorder } from '../state/recorder.ts'
import { nodeEnv, type ServiceUrls } from './node-env.ts'
import { type NodeKind, type NodeProcess, startNode } from './node-process.ts'

/** An edge, sim or worker of a local cluster. It stays the same object when its process is restarted. */
export interface ClusterNode {
  readonly kind: NodeKind
  /** `edge-1`, `sim-2`, … */
  readonly name: string
  readonly pid: number
  readonly running: boolean
  /** `http://127.0.0.1:<port>`: /healthz, /readyz, /metrics, /drain. Changes with a restart. */
  readonly adminUrl: string
  /** Edges only: `http://127.0.0.1:<port>`, which bypasses the load balancer. The same after a restart. Null for other nodes. */
  readonly publicUrl: string | null
  /** Edges only. */
  readonly port: number | null
  readonly logFile: string
  /** Starts after the first. */
  readonly restarts: number
  /** Sends a command, such as `POST /drain`, to the admin port, with the admin token. */
  command(method: 'POST' | 'DELETE', path: string): Promise<Response>
}

export interface ManagedNode extends ClusterNode {
  /** False once the node should stay down: it is not started again. */
  wanted: boolean
  start(): Promise<void>
  signal(signal: NodeJS.Signals): void
  stop(): Promise<void>
  exited(): Promise<void>
  /** Whether its last process ended because it was told to drain. */
  hasLeft(): boolean
  /** Sends POST /drain: the node hands over its partitions or connections and accepts no new ones. */
  drain(): Promise<void>
}

export interface NodeContext {
  readonly logs: string
  /** Called before the first start. */
  readonly serviceUrls: () => Promise<ServiceUrls>
  readonly authMode: AuthMode
  readonly authSecret: string
  readonly adminToken: string
  readonly adminTokenFile: string
  readonly extra: Readonly<Record<string, string>>
  readonly recorder: Recorder
  readonly reaper: Reaper | undefined
}

/** What changes over a node's restarts. */
interface NodeRun {
  process: NodeProcess | undefined
  urls: ServiceUrls | undefined
  /** Edges only. Chosen at the first start and then kept, because the load balancer knows it. */
  port: number | null
  /** Set as soon as the process exists, before it is ready. */
  pid: number
  starts: number
}

/** A node that is not started yet. */
export function managedNode(kind: NodeKind, name: string, context: NodeContext): ManagedNode {
  const run: NodeRun = { process: undefined, urls: undefined, port: null, pid: 0, starts: 0 }
  const logFile = join(context.logs, `${name}.log`)
  const identity = { kind, name, logFile }
  const node: ManagedNode = {
    ...identity,
    wanted: true,
    get pid() {
      return run.pid
    },
    get running() {
      return run.process?.running ?? false
    },
    get adminUrl() {
      return run.process?.adminUrl ?? ''
    },
    get publicUrl() {
      return publicUrl(run.port)
    },
    get port() {
      return run.port
    },
    get restarts() {
      return Math.max(0, run.starts - 1)
    },
    start: () => start(identity, run, context),
    signal: (signal) => run.process?.signal(signal),
    async stop() {
      node.wanted = false
      await run.process?.stop(kind === 'edge' ? limits.edgeStopMs : limits.nodeStopMs)
    },
    exited: async () => void (await run.process?.exited),
    hasLeft: () => run.process?.leftAfterDrain() ?? false,
    command: (method, path) =>
      fetch(`${node.adminUrl}${path}`, {
        method,
        headers: { authorization: `Bearer ${context.adminToken}` },
        signal: AbortSignal.timeout(limits.probeTimeoutMs),
      }),
    async drain() {
      node.wanted = false
      const response = await node.command('POST', '/drain')
      if (!response.ok) throw new Error(`${name} does not drain: ${response.status} ${await response.text()}`)
    },
  }
  return node
}

/** Resolves when `/readyz` of the node answers 200. */
export async function untilReady(node: ClusterNode): Promise<void> {
  await until(`${node.name} /readyz`, limits.nodeReadyMs, async () => {
    const response = await fetch(`${node.adminUrl}/readyz`, { signal: AbortSignal.timeout(limits.probeTimeoutMs) })
    if (response.ok) return true
    throw new Error(await response.text())
  })
}

type NodeIdentity = Pick<ClusterNode, 'kind' | 'name' | 'logFile'>

async function start(node: NodeIdentity, run: NodeRun, context: NodeContext): Promise<void> {
  if (node.kind !== 'edge' || run.port !== null) return launch(node, run, context)
  await launchOnFreePort(async (port) => {
    run.port = port
    await launch(node, run, context)
  })
}

async function launch({ kind, name, logFile }: NodeIdentity, run: NodeRun, context: NodeContext): Promise<void> {
  const record = (adminUrl: string): void =>
    context.recorder.node({ kind, name, pid: run.pid, adminUrl, publicUrl: publicUrl(run.port), logFile })
  const onSpawn = (pid: number): void => {
    run.pid = pid
    context.reaper?.watch(pid)
    record('')
  }
  run.urls ??= await context.serviceUrls()
  const env = nodeEnv(kind, { ...context, ...run.urls, ...(run.port === null ? {} : { port: run.port }) })
  const started = await startNode({ kind, name, env, logFile, onSpawn })
  run.process = started
  run.starts++
  void started.exited.then(() => context.reaper?.forget(started.pid))
  record(started.adminUrl)
}

function publicUrl(port: number | null): string | null {
  return port === null ? null : `http://127.0.0.1:${port}`
}
