import type { Clock } from '@lifegrid/base/clock'
import type { AuthMode } from '../auth-mode.ts'
import type { DataServices } from '../cluster-services.ts'
import { limits } from '../limits.ts'
import type { Reaper } from '../process/reaper.ts'
import type { Recorder } from '../state/recorder.ts'
import { keepRunning } from './keep-running.ts'
import { type ManagedNode, managedNode, type NodeContext, untilReady } from './managed-node.ts'
import type { ServiceUrls } from './node-env.ts'
import type { NodeKind } from './node-process.ts'

export interface NodeSetOptions {
  /** The folder of the logs. */
  readonly logs: string
  readonly data: DataServices
  readonly authMode: AuthMode
  readonly authSecret: string
  readonly adminToken: string
  readonly adminTokenFile: string
  /** Environment variables for every node; they override all others. */
  readonly env: Readonly<Record<string, string>>
  /** See `ClusterOptions`. */
  readonly serviceUrls?: (node: string, direct: ServiceUrls) => Promise<ServiceUrls>
  readonly recorder: Recorder
  readonly reaper: Reaper | undefined
  /** Whether a node that ends unexpectedly is started again. */
  readonly supervise: boolean
  /** True once the cluster is being stopped: no node is started again. */
  readonly isStopping: () => boolean
  readonly clock: Clock
  readonly report: (line: string) => void
}

/** The edges, sims and workers of a local cluster. */
export interface NodeSet {
  list(kind?: NodeKind): readonly ManagedNode[]
  /** @throws Error when there is no node of this name. */
  get(name: string): ManagedNode
  /**
   * Starts one more node of a kind. Resolves when it is ready.
   * @param own environment variables of this node alone. They override all others.
   */
  add(kind: NodeKind, own?: Readonly<Record<string, string>>): Promise<ManagedNode>
  /** Starts a node again under its name; stops it first if it runs. */
  restart(name: string): Promise<ManagedNode>
  /** Stops a node and removes it from the set. */
  remove(name: string): Promise<void>
}

/** An empty set. */
export function nodeSet(options: NodeSetOptions): NodeSet {
  const { recorder, isStopping, clock, report } = options
  const nodes = new Map<string, ManagedNode>()

  const supervise = async (node: ManagedNode): Promise<void> => {
    if (!options.supervise) return
    const ending = await keepRunning(
      {
        name: node.name,
        exited: () => node.exited(),
        hasLeft: () => node.hasLeft(),
        start: () => node.start(),
        wanted: () => node.wanted && !isStopping(),
      },
      clock,
      report,
    )
    if (ending !== 'left') return
    node.wanted = false
    // The state file must not list the address of a node that is gone.
    recorder.forget(node.name)
  }
  const get = (name: string): ManagedNode => {
    const node = nodes.get(name)
    if (!node) throw new Error(`there is no node ${name}; there are ${[...nodes.keys()].join(', ')}`)
    return node
  }
  return {
    get,
    list: (kind) => [...nodes.values()].filter((node) => kind === undefined || node.kind === kind),
    async add(kind, own = {}) {
      const name = freeName(kind, nodes)
      const env = { ...options.env, ...own }
      const node = managedNode(kind, name, nodeContext(kind, name, { ...options, env }))
      nodes.set(name, node)
      await node.start()
      await untilReady(node)
      report(`${node.name} is ready (process ${node.pid})`)
      void supervise(node)
      return node
    },
    async restart(name) {
      const node = get(name)
      await node.stop()
      node.wanted = true
      await node.start()
      await untilReady(node)
      void supervise(node)
      return node
    },
    async remove(name) {
      await get(name).stop()
      nodes.delete(name)
      recorder.forget(name)
    },
  }
}

function freeName(kind: NodeKind, nodes: ReadonlyMap<string, ManagedNode>): string {
  let number = 1
  while (nodes.has(`${kind}-${number}`)) number++
  return `${kind}-${number}`
}

function nodeContext(kind: NodeKind, name: string, options: NodeSetOptions): NodeContext {
  const { logs, data, authMode, authSecret, adminToken, adminTokenFile, env, recorder, reaper } = options
  const drainMs = { edge: limits.edgeDrainMs, sim: limits.simDrainMs, worker: undefined }[kind]
  const drain = drainMs === undefined ? {} : { DRAIN_MS: String(drainMs) }
  const direct = { redisUrl: data.redis.url, mysqlUrl: data.mysql.url }
  const serviceUrls = async (): Promise<ServiceUrls> => options.serviceUrls?.(name, direct) ?? direct
  const extra = { ...drain, ...env }
  return { logs, serviceUrls, authMode, authSecret, adminToken, adminTokenFile, extra, recorder, reaper }
}
