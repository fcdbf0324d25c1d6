import type { Clock } from '@lifegrid/base/clock'
import type { AuthMode } from './auth-mode.ts'
import type { Home } from './home.ts'
import type { ClusterNode } from './nodes/managed-node.ts'
import type { ServiceUrls } from './nodes/node-env.ts'
import type { NodeKind } from './nodes/node-process.ts'
import type { Haproxy } from './services/haproxy.ts'
import type { Service } from './services/service.ts'

export interface ClusterOptions {
  /** The folder for data, logs and state. Default: LIFEGRID_HOME, or `.lifegrid` in the project. */
  readonly home?: string
  readonly edges?: number
  readonly sims?: number
  readonly workers?: number
  /** The port for clients. Default, and with 0: a free one. */
  readonly port?: number
  /** The port for the lounge's clients. Default, and with 0: a free one. */
  readonly loungePort?: number
  /** The address on which clients are served. Default: 127.0.0.1. */
  readonly host?: string
  /** Whether players need a token. Default: `open` on a loopback address, `token` on any other. */
  readonly auth?: AuthMode
  /** The consent without which `open` is refused on an address that is not loopback. */
  readonly anyoneCanPlayAnyLife?: boolean
  /** Environment variables for all nodes (SESSION_TTL_MS, PARTITIONS, LOG_LEVEL, …). They override all others. */
  readonly env?: Readonly<Record<string, string>>
  /**
   * Returns the addresses that a node uses for Redis and MySQL, for tests that put a proxy in between. Called once for each node, before its
   * first start.
   */
  readonly serviceUrls?: (node: string, direct: ServiceUrls) => Promise<ServiceUrls>
  /** Removes all data before the start. */
  readonly fresh?: boolean
  /**
   * True, the default: Redis writes an append-only file, and MySQL syncs each commit. False, for tests: both are faster.
   */
  readonly durable?: boolean
  /** Whether nodes and services are killed when this process dies. Default: when the cluster is not durable. */
  readonly diesWithParent?: boolean
  /** Whether nodes and services that end unexpectedly are started again. Default true. */
  readonly supervise?: boolean
  /** Runs Prometheus too, which scrapes the nodes; and Grafana, if that is wanted and installed. */
  readonly observe?: { readonly scrapeSeconds: number; readonly grafana?: boolean }
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
  /** The Prometheus of a cluster that is observed. */
  readonly prometheus: Service | undefined
  nodes(kind?: NodeKind): readonly ClusterNode[]
  /** @throws Error when there is no such node. */
  node(name: string): ClusterNode
  addSim(): Promise<ClusterNode>
  /**
   * Resolves when the load balancer sends clients there.
   * @param own environment variables of this edge alone.
   */
  addEdge(own?: Readonly<Record<string, string>>): Promise<ClusterNode>
  addWorker(): Promise<ClusterNode>
  /** Sends a signal, SIGKILL by default. For SIGKILL and SIGTERM it resolves when the process is gone. A supervised node is started again. */
  kill(name: string, signal?: NodeJS.Signals): Promise<void>
  /** Starts a node again under its name. A node that still runs is stopped cleanly first. */
  restart(name: string): Promise<ClusterNode>
  /** Sends POST /drain to the node's admin port. The node is not started again when it ends. */
  drain(name: string): Promise<void>
  /** Stops a node cleanly, including its drain, and removes it from the cluster. */
  remove(name: string): Promise<void>
  /** Stops everything in order: edges, then sims and workers, then haproxy, Redis and MySQL. After 10 s whatever still runs is killed. */
  stop(): Promise<void>
  /** For tests: stops everything and removes the home folder. */
  discard(): Promise<void>
  /** Kills everything at once. */
  killAll(): void
}
