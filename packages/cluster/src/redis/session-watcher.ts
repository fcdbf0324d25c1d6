import type { Clock, Timer } from '@lifegrid/base/clock'
import { withDeadline } from '@lifegrid/base/deadline'
import type { Random } from '@lifegrid/base/random'
import type { Redis } from 'ioredis'
import { keys, sessionPrefix } from '../keys.ts'
import { clusterLimits } from '../limits.ts'
import { membership, type Sighting } from '../membership.ts'
import type { MembershipView, NodeSession } from '../ports.ts'
import type { RedisLink } from './connect.ts'
import { type ConnectionLoop, connectionLoop } from './connection-loop.ts'
import { runIdOf } from './run-id.ts'
import { runScript } from './scripts.ts'

export interface SessionWatcherOptions {
  readonly link: RedisLink
  readonly clock: Clock
  readonly random: Random
  onError(error: unknown, doing: string): void
}

export interface SessionWatcher {
  watch(onChange: (view: MembershipView) => void): Timer
  view(): Promise<MembershipView>
  stop(): Promise<void>
}

/**
 * Looks at all sessions and at their connections, ten times a second while anybody watches: [LEASE-1]. Both are read on one
 * connection to the master that holds the sessions, which is the one that theirs go to.
 */
export function sessionWatcher(options: SessionWatcherOptions): SessionWatcher {
  const { link, clock } = options
  const members = membership(clock, clusterLimits.connectionMissingMs, clusterLimits.settleMs)
  const listeners = new Map<(view: MembershipView) => void, number>()
  const waiting: PromiseWithResolvers<MembershipView>[] = []
  let known: string[] = []
  let runId: string | undefined
  let loop: ConnectionLoop | undefined

  const readSessions = async (connection: Redis): Promise<Sighting[]> => {
    const reply = (await runScript(connection, 'session-read', [keys.sessions], [sessionPrefix])) as string[]
    const sightings: Sighting[] = []
    for (let i = 0; i + 1 < reply.length; i += 2) {
      sightings.push({ session: JSON.parse(reply[i] as string) as NodeSession, connection: reply[i + 1] as string })
    }
    return sightings
  }

  /** Which of the connections are open on this master. Those of another run of Redis are not, whatever their number. */
  const openOf = async (connection: Redis, connections: readonly string[]): Promise<Set<string>> => {
    const ids = connections.filter((name) => name.startsWith(`${runId}:`)).map((name) => name.split(':')[1] as string)
    if (ids.length === 0) return new Set()
    const list = (await connection.call('CLIENT', 'LIST', 'ID', ...ids)) as string
    return new Set(Array.from(list.matchAll(/^id=(\d+)/gm), (match) => `${runId}:${match[1]}`))
  }

  const look = async (connection: Redis): Promise<MembershipView> => {
    // One round trip in nearly all cases: the connections to ask for are mostly the last ones.
    const [sightings, open] = await Promise.all([readSessions(connection), openOf(connection, known)])
    const all = sightings.map((sighting) => sighting.connection)
    const strange = all.filter((name) => !known.includes(name))
    if (strange.length > 0) for (const name of await openOf(connection, strange)) open.add(name)
    known = all
    return members.observe(sightings, new Set(all.filter((name) => !open.has(name))))
  }

  const tell = (view: MembershipView): void => {
    for (const [listener, version] of listeners) {
      if (version === view.version) continue
      listeners.set(listener, view.version)
      listener(view)
    }
  }

  const step = async (connection: Redis): Promise<void> => {
    // While nobody watches, the connection only waits to be asked.
    const { watchPeriodMs, sessionListTtlMs } = clusterLimits
    if (waiting.length === 0) await loop?.pause(listeners.size > 0 ? watchPeriodMs : sessionListTtlMs)
    if (waiting.length === 0 && listeners.size === 0) return
    if (loop?.stopped) return
    const asked = waiting.splice(0)
    try {
      const view = await withDeadline(clock, clusterLimits.commandTimeoutMs, 'reading the sessions', look(connection))
      if (loop?.stopped) throw new Error('the sessions have been closed')
      for (const { resolve } of asked) resolve(view)
      tell(view)
    } catch (error) {
      for (const { reject } of asked) reject(error)
      throw error
    }
  }

  const start = (): ConnectionLoop => {
    let connectedBefore = false
    loop ??= connectionLoop({
      link,
      clock,
      random: options.random,
      key: keys.sessions,
      name: 'lifegrid:watch',
      async connected(connection) {
        runId = await runIdOf(clock, connection)
        if (connectedBefore) members.disturbed()
        connectedBefore = true
      },
      step,
      failed: (error) => {
        options.onError(error, 'watching the sessions')
        for (const { reject } of waiting.splice(0)) reject(error)
      },
    })
    return loop
  }

  return {
    watch(onChange) {
      // Each call is a listener of its own, even with a function that listens already.
      const listener = (view: MembershipView): void => onChange(view)
      listeners.set(listener, 0)
      start().wake()
      return { cancel: () => listeners.delete(listener) }
    },
    view() {
      const asked = Promise.withResolvers<MembershipView>()
      waiting.push(asked)
      start().wake()
      return asked.promise
    },
    async stop() {
      listeners.clear()
      for (const { reject } of waiting.splice(0)) reject(new Error('the sessions have been closed'))
      await loop?.stop()
    },
  }
}
