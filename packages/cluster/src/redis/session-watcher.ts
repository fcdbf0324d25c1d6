import type { Clock, Timer } from '@lifegrid/base/clock'
import { withDeadline } from '@lifegrid/base/deadline'
import type { Random } from '@lifegrid/base/random'
import type { Redis } from 'ioredis'
import { keys, sessionPrefix } from '../keys.ts'
import { clusterLimits } from '../limits.ts'
import { type Membership, membership, type Sighting } from '../membership.ts'
import type { MembershipView, NodeSession } from '../ports.ts'
import type { RedisLink } from './connect.ts'
import { type ConnectionLoop, connectionLoop } from './connection-loop.ts'
import { masterRunId } from './master-run-id.ts'
import { runScript } from './scripts.ts'

export interface SessionWatcherOptions {
  readonly link: RedisLink
  readonly clock: Clock
  readonly random: Random
  /** The ids of the sessions that this process holds now. */
  own(): readonly string[]
  onError(error: unknown, doing: string): void
}

export interface SessionWatcher {
  watch(onChange: (view: MembershipView) => void): Timer
  view(): Promise<MembershipView>
  stop(): Promise<void>
}

interface State extends SessionWatcherOptions {
  readonly members: Membership
  /** Listener → the version of the last view that it got. */
  readonly listeners: Map<(view: MembershipView) => void, number>
  /** Calls of `view` that wait for the next look. */
  readonly waiting: PromiseWithResolvers<MembershipView>[]
  /** The connections that the last look found. */
  known: readonly string[]
  /** Undefined before the first connection. */
  runId: string | undefined
}

/**
 * Reads all sessions and checks their connections, ten times a second while there are listeners: [LEASE-1]. Both are read from the
 * master that holds the sessions, which is also the one that the nodes' connections go to.
 */
export function sessionWatcher(options: SessionWatcherOptions): SessionWatcher {
  const state: State = {
    ...options,
    members: membership(options.clock, clusterLimits.connectionMissingMs, clusterLimits.settleMs, options.own),
    listeners: new Map(),
    waiting: [],
    known: [],
    runId: undefined,
  }
  let loop: ConnectionLoop | undefined
  const started = (): ConnectionLoop => {
    loop ??= startLoop(state)
    return loop
  }
  return {
    watch(onChange) {
      // Each call adds a listener, even for a function that listens already.
      const listener = (view: MembershipView): void => onChange(view)
      state.listeners.set(listener, 0)
      started().wake()
      return { cancel: () => state.listeners.delete(listener) }
    },
    view() {
      const asked = Promise.withResolvers<MembershipView>()
      state.waiting.push(asked)
      started().wake()
      return asked.promise
    },
    async stop() {
      state.listeners.clear()
      rejectWaiting(state, new Error('the sessions have been closed'))
      await loop?.stop()
    },
  }
}

function startLoop(state: State): ConnectionLoop {
  const { link, clock, random } = state
  return connectionLoop({
    link,
    clock,
    random,
    key: keys.sessions,
    name: 'lifegrid:watch',
    async connected(connection) {
      const isReconnect = state.runId !== undefined
      state.runId = await masterRunId(clock, connection)
      if (isReconnect) state.members.disturbed()
    },
    step: (connection, loop) => step(state, loop, connection),
    failed(error) {
      state.onError(error, 'watching the sessions')
      rejectWaiting(state, error)
    },
  })
}

async function step(state: State, loop: ConnectionLoop, connection: Redis): Promise<void> {
  const { listeners } = state
  // Without listeners, the connection only waits for calls of `view`.
  const { watchPeriodMs, sessionListTtlMs } = clusterLimits
  if (state.waiting.length === 0) await loop.pause(listeners.size > 0 ? watchPeriodMs : sessionListTtlMs)
  if (state.waiting.length === 0 && listeners.size === 0) return
  if (loop.stopped) return
  const asked = state.waiting.splice(0)
  try {
    const looking = look(state, connection)
    const view = await withDeadline(state.clock, clusterLimits.commandTimeoutMs, 'reading the sessions', looking)
    if (loop.stopped) throw new Error('the sessions have been closed')
    for (const { resolve } of asked) resolve(view)
    notifyListeners(state, view)
  } catch (error) {
    for (const { reject } of asked) reject(error)
    throw error
  }
}

async function look(state: State, connection: Redis): Promise<MembershipView> {
  // The connections are mostly those of the last look, so they are checked in the same round trip.
  const [sightings, open] = await Promise.all([readSessions(connection), openOf(state, connection, state.known)])
  const all = sightings.map((sighting) => sighting.connection)
  const unknown = all.filter((name) => !state.known.includes(name))
  if (unknown.length > 0) for (const name of await openOf(state, connection, unknown)) open.add(name)
  state.known = all
  return state.members.observe(sightings, new Set(all.filter((name) => !open.has(name))))
}

async function readSessions(connection: Redis): Promise<Sighting[]> {
  const reply = (await runScript(connection, 'session-read', [keys.sessions], [sessionPrefix])) as string[]
  const sightings: Sighting[] = []
  for (let i = 0; i + 1 < reply.length; i += 2) {
    sightings.push({ session: JSON.parse(reply[i] as string) as NodeSession, connection: reply[i + 1] as string })
  }
  return sightings
}

/** Those of the connections that are open on this master. Connections of another run of Redis are not, whatever their id. */
async function openOf({ runId }: State, connection: Redis, connections: readonly string[]): Promise<Set<string>> {
  const ids = connections.filter((name) => name.startsWith(`${runId}:`)).map((name) => name.split(':')[1] as string)
  if (ids.length === 0) return new Set()
  const list = (await connection.call('CLIENT', 'LIST', 'ID', ...ids)) as string
  return new Set(Array.from(list.matchAll(/^id=(\d+)/gm), (match) => `${runId}:${match[1]}`))
}

function notifyListeners({ listeners }: State, view: MembershipView): void {
  for (const [listener, version] of listeners) {
    if (version === view.version) continue
    listeners.set(listener, view.version)
    listener(view)
  }
}

function rejectWaiting({ waiting }: State, error: unknown): void {
  for (const { reject } of waiting.splice(0)) reject(error)
}
