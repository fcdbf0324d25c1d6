import type { Clock } from '@lifegrid/base/clock'
import { withDeadline } from '@lifegrid/base/deadline'
import type { Random } from '@lifegrid/base/random'
import type { Redis } from 'ioredis'
import { keys } from '../keys.ts'
import { clusterLimits, leaseMarginMs, listTtlMs } from '../limits.ts'
import type { NodeSession, Registration } from '../ports.ts'
import { stallDetector } from '../stall-detector.ts'
import { parseTopology, TopologyError, topologyText } from '../topology.ts'
import type { RedisLink } from './connect.ts'
import { type ConnectionLoop, connectionLoop } from './connection-loop.ts'
import { masterRunId } from './master-run-id.ts'
import { runScript } from './scripts.ts'

export interface SessionRegistrationOptions {
  readonly link: RedisLink
  readonly clock: Clock
  readonly random: Random
  readonly ttlMs: number
  /** How long to wait for Redis at first; `clusterLimits.startDeadlineMs` when absent. */
  readonly startDeadlineMs?: number
  readonly session: NodeSession
  /** Other nodes may have counted this node as gone, so it must treat all its leases as lost. The session continues. */
  readonly onLost: () => void
  onError(error: unknown, doing: string): void
}

interface State extends Omit<SessionRegistrationOptions, 'session'> {
  session: NodeSession
  /** The name of the connection in the session's record. */
  connectionName: string
  runId: string
  /** [LEASE-2] See `Registration.validUntil`. */
  validUntil: number
  /** Monotonic time at which the record expires if it is not renewed. */
  expiresAt: number
  /** The session must be written at once. */
  isChanged: boolean
  readonly registered: PromiseWithResolvers<void>
  isRegistered: boolean
}

/** The reply of `session-write.lua`. */
type Written = readonly ['ok'] | readonly ['gone'] | readonly ['topology', string]

/**
 * Keeps a node's session in Redis: a connection that stays open as long as the node lives, and a record that names this connection and
 * is renewed on it every third of the TTL. When the connection is lost, another one registers at once.
 * @throws DeadlineError when Redis cannot be reached within `startDeadlineMs`.
 * @throws TopologyError when the cluster has another topology: [TOPO-1].
 */
export async function registerSession(options: SessionRegistrationOptions): Promise<Registration> {
  const { link, clock, ttlMs, onError } = options
  const { id } = options.session
  const state = initialState(options)
  const loop = connectionLoop({
    link,
    clock,
    random: options.random,
    key: keys.sessions,
    name: `lifegrid:session:${id}`.replaceAll(/[^\x21-\x7e]/g, '_'),
    connected: (connection, self) => register(state, self, connection),
    step: (connection, self) => renewWhenDue(state, self, connection),
    failed: (error) => onError(error, `keeping the session of ${id}`),
  })
  const stall = stallDetector(clock, ttlMs / 2, () => {
    if (!state.isRegistered || loop.stopped) return
    // The loss is reported here, so the next renewal must not report it again.
    state.expiresAt = Number.POSITIVE_INFINITY
    options.onLost()
  })
  const shutDown = (): Promise<void> => {
    stall.cancel()
    return loop.stop()
  }

  try {
    const deadlineMs = options.startDeadlineMs ?? clusterLimits.startDeadlineMs
    await withDeadline(clock, deadlineMs, `registering the session of ${id}`, state.registered.promise)
  } catch (error) {
    await shutDown()
    throw error
  }

  return {
    update(change, now = false) {
      state.session = { ...state.session, ...change }
      if (!now) return
      state.isChanged = true
      loop.wake()
    },
    validUntil: () => state.validUntil,
    async end() {
      state.validUntil = Number.NEGATIVE_INFINITY
      await shutDown()
      const doing = `ending the session of ${id}`
      const names = [keys.session(id), keys.sessions, keys.sessionsVersion]
      const ending = link.bounded(doing, runScript(link.client, 'session-end', names, [id, listTtlMs(ttlMs)]))
      // If Redis cannot be reached, other nodes see the closed connection, or the TTL ends.
      await ending.catch((error: unknown) => onError(error, doing))
    },
  }
}

function initialState(options: SessionRegistrationOptions): State {
  return {
    ...options,
    connectionName: '',
    runId: '',
    validUntil: Number.NEGATIVE_INFINITY,
    expiresAt: Number.POSITIVE_INFINITY,
    isChanged: false,
    registered: Promise.withResolvers(),
    isRegistered: false,
  }
}

/** Registers the session on a new connection. */
async function register(state: State, loop: ConnectionLoop, connection: Redis): Promise<void> {
  const { clock } = state
  const asking = connection.client('ID')
  const connectionId = await withDeadline(clock, clusterLimits.commandTimeoutMs, 'CLIENT ID', asking)
  const runId = await masterRunId(clock, connection)
  // Client ids start again in every run of Redis, and on every master.
  state.connectionName = `${runId}:${connectionId}`
  const hasExpired = clock.monotonic() >= state.expiresAt
  const written = await write(state, connection, 'register')
  if (written[0] === 'topology') return refused(state, loop, written[1])
  // Other nodes saw the session expire if Redis is still in the same run. Otherwise, it is unknown what they saw.
  if (hasExpired && runId === state.runId && !loop.stopped) state.onLost()
  state.runId = runId
  state.isRegistered = true
  state.registered.resolve()
}

async function renewWhenDue(state: State, loop: ConnectionLoop, connection: Redis): Promise<void> {
  const { clock, ttlMs } = state
  if (!state.isChanged) await loop.pause(Math.ceil(ttlMs / 3))
  if (loop.stopped || connection.status !== 'ready') return
  let written = await write(state, connection, 'renew')
  if (written[0] === 'ok') return
  // The record is gone: Redis was emptied without a restart, or the record expired while this process was paused.
  const hasExpired = clock.monotonic() >= state.expiresAt
  if (written[0] === 'gone') written = await write(state, connection, 'register')
  if (written[0] === 'topology') return refused(state, loop, written[1])
  if (hasExpired && !loop.stopped) state.onLost()
}

/** [TOPO-1] Ends the session: at its registration with an error, later as lost. */
function refused(state: State, loop: ConnectionLoop, topology: string): void {
  void loop.stop()
  state.validUntil = Number.NEGATIVE_INFINITY
  if (state.isRegistered) state.onLost()
  else state.registered.reject(new TopologyError(state.session.topology, parseTopology(topology)))
}

async function write(state: State, connection: Redis, action: 'register' | 'renew'): Promise<Written> {
  const { clock, ttlMs } = state
  const { load, ...session } = state.session
  state.isChanged = false
  const sentAt = clock.monotonic()
  const names = [keys.session(session.id), keys.sessions, keys.sessionsVersion, keys.topology]
  const record = [session.id, JSON.stringify(session), load, state.connectionName]
  const topology = [topologyText(session.topology), session.kind === 'edge' ? '0' : '1']
  const writing = runScript(connection, 'session-write', names, [
    action,
    ...record,
    ttlMs,
    listTtlMs(ttlMs),
    ...topology,
  ])
  // A renewal that takes longer than the time between two renewals fails, and another connection is tried.
  const written = (await withDeadline(clock, Math.ceil(ttlMs / 3), 'renewing the session', writing)) as Written
  if (written[0] !== 'ok') return written
  // [LEASE-2] Counted from the time of sending, because it is unknown how long the request was on its way.
  state.validUntil = sentAt + ttlMs - leaseMarginMs(ttlMs)
  state.expiresAt = sentAt + ttlMs
  return written
}
