import type { AuthMode } from '../auth-mode.ts'
import type { Home } from '../home.ts'
import { isAlive, processIdentity } from './identity.ts'
import { type ClusterState, type NodeState, removeState, type ServiceState, writeState } from './state-file.ts'

/** Keeps `state.json` up to date. It is written right after each spawn, so that the children of a killed supervisor are known. */
export interface Recorder {
  readonly state: ClusterState
  update(
    change: Partial<Omit<ClusterState, 'version' | 'supervisor' | 'clusterId' | 'auth' | 'services' | 'nodes'>>,
  ): void
  service(entry: Omit<ServiceState, 'identity'>): void
  node(entry: Omit<NodeState, 'identity'>): void
  forget(name: string): void
  /** Sends the signal to every process in the state that is still running. */
  signalAll(signal: NodeJS.Signals): void
  close(): void
}

export function recordState(home: Home, clusterId: string, auth: AuthMode): Recorder {
  let state: ClusterState = {
    version: 1,
    phase: 'starting',
    supervisor: { pid: process.pid, identity: processIdentity(process.pid) ?? '' },
    clusterId,
    auth,
    ws: null,
    http: null,
    lounge: null,
    haproxyStats: null,
    redisUrl: null,
    mysqlUrl: null,
    logs: home.logs,
    services: [],
    nodes: [],
  }
  const save = (next: ClusterState): void => {
    state = next
    writeState(home.stateFile, state)
  }
  const others = <T extends { name: string }>(list: readonly T[], name: string): T[] =>
    list.filter((entry) => entry.name !== name)
  // A process that has already ended has no identity. The empty string matches no running process.
  const identify = <T extends { pid: number }>(entry: T): T & { identity: string } => ({
    ...entry,
    identity: processIdentity(entry.pid) ?? '',
  })
  save(state)
  return {
    get state() {
      return state
    },
    update: (change) => save({ ...state, ...change }),
    service: (entry) => save({ ...state, services: [...others(state.services, entry.name), identify(entry)] }),
    node: (entry) => save({ ...state, nodes: [...others(state.nodes, entry.name), identify(entry)] }),
    forget: (name) => save({ ...state, services: others(state.services, name), nodes: others(state.nodes, name) }),
    signalAll(signal) {
      for (const entry of [...state.nodes, ...state.services]) if (isAlive(entry)) process.kill(entry.pid, signal)
    },
    close: () => removeState(home.stateFile),
  }
}
