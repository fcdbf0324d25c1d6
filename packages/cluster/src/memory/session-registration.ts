import { type Clock, every } from '@lifegrid/base/clock'
import { leaseMarginMs } from '../limits.ts'
import type { NodeSession, Registration } from '../ports.ts'
import { stallDetector } from '../stall-detector.ts'
import { isSameTopology, TopologyError } from '../topology.ts'
import type { MemoryServer } from './server.ts'

export interface MemorySessionsOptions {
  readonly server: MemoryServer
  /** The node's own clock. */
  readonly clock: Clock
  readonly ttlMs: number
  onError(error: unknown, doing: string): void
}

export interface MemoryRegistration extends Registration {
  kill(): void
}

interface State extends MemorySessionsOptions {
  session: NodeSession
  readonly onLost: () => void
  /** Empty before the registration. */
  connection: string
  runId: string
  /** [LEASE-2] See `Registration.validUntil`. */
  validUntil: number
  /** Monotonic time at which the record expires if it is not renewed. */
  expiresAt: number
  isOver: boolean
}

/**
 * Keeps a node's session on a server in memory, with a connection that stays open as long as the node lives, as on Redis.
 * @throws TopologyError when the cluster has another topology: [TOPO-1].
 */
export function registerMemorySession(
  options: MemorySessionsOptions & Pick<State, 'session' | 'onLost'>,
): MemoryRegistration {
  const { server, clock, ttlMs, onError, onLost } = options
  const state: State = {
    ...options,
    connection: '',
    runId: server.runId,
    validUntil: Number.NEGATIVE_INFINITY,
    expiresAt: Number.POSITIVE_INFINITY,
    isOver: false,
  }
  const { id } = options.session
  renew(state)
  const failed = (error: unknown): void => onError(error, `keeping the session of ${id}`)
  const renewSoon = (): void => {
    clock.after(0, () => {
      try {
        renew(state)
      } catch (error) {
        failed(error)
      }
    })
  }
  const timer = every(clock, Math.ceil(ttlMs / 3), () => renew(state), failed)
  const stall = stallDetector(clock, ttlMs / 2, () => {
    if (!state.isOver) onLost()
  })
  // A node whose connection was lost registers again at once.
  const removeListener = server.onChange((key) => {
    if (key === undefined) renewSoon()
  })
  const shutDown = (): void => {
    state.isOver = true
    timer.cancel()
    stall.cancel()
    removeListener()
    server.disconnect(state.connection)
  }
  return {
    update(change, now = false) {
      state.session = { ...state.session, ...change }
      if (now) renewSoon()
    },
    validUntil: () => state.validUntil,
    async end() {
      if (state.isOver) return
      state.validUntil = Number.NEGATIVE_INFINITY
      shutDown()
      server.putSession(id, undefined)
    },
    kill: shutDown,
  }
}

function renew(state: State): void {
  const { server, clock, ttlMs, session } = state
  // `every` may have started this call just before it was cancelled.
  if (state.isOver) return
  server.assertUp()
  const topology = server.topology()
  if (topology && session.kind === 'edge' && !isSameTopology(topology, session.topology)) {
    return refused(state, new TopologyError(session.topology, topology))
  }
  server.putTopology(session.topology)
  const sentAt = clock.monotonic()
  const hasExpired = sentAt >= state.expiresAt
  const isSameRun = state.runId === server.runId
  state.runId = server.runId
  if (!server.isConnected(state.connection)) state.connection = server.connect()
  const expiresAt = server.clock.monotonic() + ttlMs
  server.putSession(session.id, { session, connection: state.connection, expiresAt })
  state.validUntil = sentAt + ttlMs - leaseMarginMs(ttlMs)
  state.expiresAt = sentAt + ttlMs
  if (hasExpired && isSameRun) state.onLost()
}

/** [TOPO-1] Ends the session: at its registration with an error, later as lost. */
function refused(state: State, error: TopologyError): void {
  if (state.connection === '') throw error
  state.isOver = true
  state.validUntil = Number.NEGATIVE_INFINITY
  state.server.disconnect(state.connection)
  state.server.putSession(state.session.id, undefined)
  state.onLost()
}
