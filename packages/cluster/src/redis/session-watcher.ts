import type { Clock, Timer } from '@lifegrid/base/clock'
import { withDeadline } from '@lifegrid/base/deadline'
import type { Random } from '@lifegrid/base/random'
import type { Redis } from 'ioredis'
import { type ClockJump, clockJump } from '../clock-jump.ts'
import { keys, sessionPrefix } from '../keys.ts'
import { clusterLimits, listTtlMs, settleMs } from '../limits.ts'
import { type Membership, membership } from '../membership.ts'
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
  readonly ttlMs: number
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
  /** Calls of `view` that wait for the next read. */
  readonly waiting: PromiseWithResolvers<MembershipView>[]
  readonly clockJump: ClockJump
  /** As of the last read. */
  records: SessionRecord[]
  view: MembershipView
  /** The version of the sessions at the last read; undefined when they have to be read. */
  version: string | undefined
  /** Undefined before the first connection. */
  runId: string | undefined
}

interface SessionRecord {
  readonly session: NodeSession
  /** The connection that the session keeps open. It has another name after each registration. */
  readonly connection: string
}

/**
 * Watches the sessions while there are listeners: [LEASE-1]. Each watcher polls a version and reads the sessions only when it has changed.
 * One watcher at a time checks for all of them whether the sessions' connections are open. So the work of all watchers together grows with
 * the number of nodes, not with its square. All requests go to the master that holds the sessions, because the nodes' connections are there.
 */
export function sessionWatcher(options: SessionWatcherOptions): SessionWatcher {
  const state: State = {
    ...options,
    members: membership(options.clock, settleMs(options.ttlMs), options.own),
    listeners: new Map(),
    waiting: [],
    clockJump: clockJump(options.clock, clusterLimits.clockJumpMs),
    records: [],
    view: { version: 0, nodes: [] },
    version: undefined,
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
      state.version = undefined
      state.clockJump.reset()
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
    // A caller of `view` wants the loads as well, which have no version.
    const reading = asked.length > 0 ? read(state, connection) : refresh(state, connection)
    await withDeadline(state.clock, clusterLimits.commandTimeoutMs, 'reading the sessions', reading)
    if (loop.stopped) throw new Error('the sessions have been closed')
    if (state.members.settling()) observe(state)
    for (const { resolve } of asked) resolve(state.view)
    notifyListeners(state)
  } catch (error) {
    for (const { reject } of asked) reject(error)
    throw error
  }
}

/** Reads the sessions if they have changed, and checks their connections if it is this watcher's turn. */
async function refresh(state: State, connection: Redis): Promise<void> {
  const { version, hasTurn } = await poll(state, connection)
  if (version !== state.version) await read(state, connection)
  if (hasTurn && (await sweep(state, connection))) await read(state, connection)
}

async function poll(state: State, connection: Redis): Promise<{ version: string; hasTurn: boolean }> {
  const { clock, members } = state
  const names = [keys.sessions, keys.sessionsVersion, keys.sessionsTurn]
  const sentAt = clock.monotonic()
  const args = [sessionPrefix, clusterLimits.turnMs, listTtlMs(state.ttlMs)]
  const [version, turn, now] = (await runScript(connection, 'session-poll', names, args)) as [string, number, string]
  // Sessions that have expired because of a jump are registered again with their next renewals.
  if (state.clockJump.observe(Number(now), sentAt)) members.disturbed()
  return { version, hasTurn: turn === 1 }
}

async function read(state: State, connection: Redis): Promise<void> {
  const names = [keys.sessions, keys.sessionsVersion]
  const [version, ...found] = (await runScript(connection, 'session-read', names, [sessionPrefix])) as string[]
  state.version = version
  state.records = []
  for (let i = 0; i + 2 < found.length; i += 3) {
    const [data, load, name] = found.slice(i, i + 3) as [string, string, string]
    const session = { ...(JSON.parse(data) as NodeSession), load: Number(load) }
    state.records.push({ session, connection: name })
  }
  observe(state)
}

function observe(state: State): void {
  state.view = state.members.observe(state.records.map(({ session }) => session))
}

/** [LEASE-1] Removes the sessions whose connections are closed. @returns whether there were any. */
async function sweep(state: State, connection: Redis): Promise<boolean> {
  const { runId, records } = state
  const open = await openConnections(state, connection)
  const closed = records.filter((record) => !open.has(record.connection))
  if (closed.length === 0) return false
  const { connectionMissingMs } = clusterLimits
  const args = [sessionPrefix, runId ?? '', connectionMissingMs, settleMs(state.ttlMs), listTtlMs(state.ttlMs)]
  const named = closed.flatMap((record) => [record.session.id, record.connection])
  const names = [keys.sessions, keys.sessionsVersion]
  return (await runScript(connection, 'session-sweep', names, [...args, ...named])) !== 0
}

/** The sessions' connections that are open on this master. A connection of another run of Redis is closed, even if its id is in use. */
async function openConnections({ runId, records }: State, connection: Redis): Promise<Set<string>> {
  const ids = records
    .filter((record) => record.connection.startsWith(`${runId}:`))
    .map((record) => record.connection.split(':')[1] as string)
  if (ids.length === 0) return new Set()
  const list = (await connection.call('CLIENT', 'LIST', 'ID', ...ids)) as string
  return new Set(Array.from(list.matchAll(/^id=(\d+)/gm), (match) => `${runId}:${match[1]}`))
}

function notifyListeners({ listeners, view }: State): void {
  for (const [listener, version] of listeners) {
    if (version === view.version) continue
    listeners.set(listener, view.version)
    listener(view)
  }
}

function rejectWaiting({ waiting }: State, error: unknown): void {
  for (const { reject } of waiting.splice(0)) reject(error)
}
