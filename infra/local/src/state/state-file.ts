import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { AuthMode } from '../auth-mode.ts'
import type { NodeKind } from '../nodes/node-process.ts'

export interface ProcessState {
  readonly pid: number
  /** See `processIdentity`. */
  readonly identity: string
}

export interface NodeState extends ProcessState {
  readonly kind: NodeKind
  readonly name: string
  /** Empty until the node is ready. */
  readonly adminUrl: string
  /** Edges only. */
  readonly publicUrl: string | null
  readonly logFile: string
}

export interface ServiceState extends ProcessState {
  readonly name: string
  readonly logFile: string
  /** The name of the container where it runs in one. */
  readonly container: string | null
}

/** `.lifegrid/run/state.json`: the running processes and their addresses. It holds passwords, and only its owner can read it. */
export interface ClusterState {
  readonly version: 1
  readonly phase: 'starting' | 'ready' | 'stopping'
  readonly supervisor: ProcessState
  /** Identifies the data. The same after a restart and on other ports; a new one after `--fresh`. */
  readonly clusterId: string
  /** Whether players need a token. */
  readonly auth: AuthMode
  /** Client addresses: `ws://host:port/`, `http://host:port/`, and the lounge's `ws://host:port/`. Null until ready. */
  readonly ws: string | null
  readonly http: string | null
  readonly lounge: string | null
  readonly haproxyStats: string | null
  /** Absent when the cluster is not observed. */
  readonly prometheus?: string
  /** Absent when the cluster is not observed, or Grafana is not installed. */
  readonly grafana?: string
  readonly redisUrl: string | null
  readonly mysqlUrl: string | null
  readonly logs: string
  readonly services: readonly ServiceState[]
  readonly nodes: readonly NodeState[]
}

/** Writes another file and renames it, so that a reader never sees half of it. */
export function writeState(file: string, state: ClusterState): void {
  const next = `${file}.next`
  writeFileSync(next, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 })
  renameSync(next, file)
}

/** `undefined` when there is no file, or not a valid one: a power loss can leave an empty file. */
export function readState(file: string): ClusterState | undefined {
  if (!existsSync(file)) return undefined
  try {
    const state = JSON.parse(readFileSync(file, 'utf8')) as Partial<ClusterState> | null
    const whole =
      state?.version === 1 && state.supervisor && Array.isArray(state.services) && Array.isArray(state.nodes)
    // A cluster of a version that wrote no mode is open.
    return whole ? ({ auth: 'open', ...state } as ClusterState) : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

export function removeState(file: string): void {
  rmSync(file, { force: true })
}
