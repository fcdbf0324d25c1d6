import { join } from 'node:path'
import { limits } from '../limits.ts'
import { freePort } from '../process/ports.ts'
import type { Reaper } from '../process/reaper.ts'
import { until } from '../process/until.ts'
import type { Recorder } from '../state/recorder.ts'
import { nodeEnv } from './node-env.ts'
import { type NodeKind, type NodeProcess, startNode } from './node-process.ts'

/** An edge, sim or worker of a local cluster, through its restarts. */
export interface ClusterNode {
  readonly kind: NodeKind
  /** `edge-1`, `sim-2`, … */
  readonly name: string
  readonly pid: number
  readonly running: boolean
  /** `http://127.0.0.1:<port>`: /healthz, /readyz, /metrics, /drain. Changes with a restart. */
  readonly adminUrl: string
  /** Edges only: `http://127.0.0.1:<port>` past the load balancer, the same through restarts. Null for the others. */
  readonly publicUrl: string | null
  /** Edges only. */
  readonly port: number | null
  readonly logFile: string
  /** Starts after the first. */
  readonly restarts: number
}

export interface ManagedNode extends ClusterNode {
  /** False once the node is meant to be down: it is not started again. */
  wanted: boolean
  start(): Promise<void>
  signal(signal: NodeJS.Signals): void
  stop(): Promise<void>
  exited(): Promise<void>
  /** Whether its last process ended because somebody had told it to drain. */
  hasLeft(): boolean
  /** POST /drain: the node hands over what it holds, and takes nothing new. */
  drain(): Promise<void>
}

export interface NodeContext {
  readonly logs: string
  readonly redisUrl: string
  readonly mysqlUrl: string
  readonly authSecret: string
  readonly extra: Readonly<Record<string, string>>
  readonly recorder: Recorder
  readonly reaper: Reaper | undefined
}

/** A node that is not started yet. */
export function managedNode(kind: NodeKind, name: string, context: NodeContext): ManagedNode {
  let current: NodeProcess | undefined
  let port: number | null = null
  let pid = 0
  let restarts = -1
  const logFile = join(context.logs, `${name}.log`)
  const publicUrl = (): string | null => (port === null ? null : `http://127.0.0.1:${port}`)
  const record = (adminUrl: string): void =>
    context.recorder.node({ kind, name, pid, adminUrl, publicUrl: publicUrl(), logFile })
  const onSpawn = (spawned: number): void => {
    pid = spawned
    context.reaper?.watch(spawned)
    record('')
  }
  const launch = async (): Promise<void> => {
    const env = nodeEnv(kind, { ...context, ...(port === null ? {} : { port }) })
    const child = await startNode({ kind, name, env, logFile, onSpawn })
    current = child
    restarts++
    void child.exited.then(() => context.reaper?.forget(child.pid))
    record(child.adminUrl)
  }
  const node: ManagedNode = {
    kind,
    name,
    wanted: true,
    get pid() {
      return pid
    },
    get running() {
      return current?.running ?? false
    },
    get adminUrl() {
      return current?.adminUrl ?? ''
    },
    get publicUrl() {
      return publicUrl()
    },
    get port() {
      return port
    },
    logFile,
    get restarts() {
      return Math.max(0, restarts)
    },
    async start() {
      const choose = kind === 'edge' && port === null
      for (let attempt = 1; ; attempt++) {
        if (choose) port = await freePort()
        try {
          await launch()
          return
        } catch (error) {
          const taken = error instanceof Error && error.message.includes('EADDRINUSE')
          if (!choose || !taken || attempt === limits.bindTriesMax) throw error
        }
      }
    },
    signal: (signal) => current?.signal(signal),
    async stop() {
      node.wanted = false
      await current?.stop(kind === 'edge' ? limits.edgeStopMs : limits.nodeStopMs)
    },
    exited: async () => void (await current?.exited),
    hasLeft: () => current?.leftAfterDrain() ?? false,
    async drain() {
      node.wanted = false
      const response = await fetch(`${node.adminUrl}/drain`, {
        method: 'POST',
        signal: AbortSignal.timeout(limits.probeTimeoutMs),
      })
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
