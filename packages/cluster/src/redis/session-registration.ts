import type { Clock } from '@lifegrid/base/clock'
import { withDeadline } from '@lifegrid/base/deadline'
import type { Random } from '@lifegrid/base/random'
import type { Redis } from 'ioredis'
import { keys } from '../keys.ts'
import { clusterLimits, leaseMarginMs } from '../limits.ts'
import type { NodeSession, Registration } from '../ports.ts'
import { stallDetector } from '../stall-detector.ts'
import type { RedisLink } from './connect.ts'
import { connectionLoop } from './connection-loop.ts'
import { runIdOf } from './run-id.ts'
import { runScript } from './scripts.ts'

export interface SessionRegistrationOptions {
  readonly link: RedisLink
  readonly clock: Clock
  readonly random: Random
  readonly ttlMs: number
  /** How long to wait for Redis at first; `clusterLimits.startDeadlineMs` when absent. */
  readonly startDeadlineMs?: number
  readonly session: NodeSession
  /** The others may have held this node for gone: all that it leased must be treated as lost. It goes on being registered. */
  readonly onLost: () => void
  onError(error: unknown, doing: string): void
}

/**
 * Keeps a node's session: one connection that lives as long as the node and vouches for it, and a record that names it, renewed on
 * that connection every third of the TTL. Whenever the connection is lost, another one registers at once.
 * @throws DeadlineError when Redis cannot be reached within `startDeadlineMs`.
 */
export async function registerSession(options: SessionRegistrationOptions): Promise<Registration> {
  const { link, clock, ttlMs } = options
  const { id } = options.session
  const sessionKeys = [keys.session(id), keys.sessions]
  let session = options.session
  let connectionName = ''
  let runId = ''
  let validUntil = Number.NEGATIVE_INFINITY
  let expiresAt = Number.POSITIVE_INFINITY
  let changed = false
  let settled = false
  const first = Promise.withResolvers<void>()

  const write = async (connection: Redis, script: 'session-register' | 'session-renew'): Promise<boolean> => {
    changed = false
    const sentAt = clock.monotonic()
    const args = [
      id,
      JSON.stringify(session),
      connectionName,
      ttlMs,
      Math.max(2 * ttlMs, clusterLimits.sessionListTtlMs),
    ]
    // A renewal that takes longer than the period between two is as good as none: better try another connection.
    const writing = runScript(connection, script, sessionKeys, args)
    const written = await withDeadline(clock, Math.ceil(ttlMs / 3), 'renewing the session', writing)
    if (written !== 1) return false
    // [LEASE-2] From the time of sending: how long the request travelled, nobody knows.
    validUntil = sentAt + ttlMs - leaseMarginMs(ttlMs)
    expiresAt = sentAt + ttlMs
    return true
  }

  const connected = async (connection: Redis): Promise<void> => {
    const connectionId = await withDeadline(clock, clusterLimits.commandTimeoutMs, 'CLIENT ID', connection.client('ID'))
    const runIdNow = await runIdOf(clock, connection)
    // Client ids begin anew with each run of Redis, and on each master.
    connectionName = `${runIdNow}:${connectionId}`
    const lapsed = clock.monotonic() >= expiresAt
    await write(connection, 'session-register')
    // The same Redis let the session expire, so everybody has seen it go. Of another Redis nobody knows what it would have shown.
    if (lapsed && runIdNow === runId && !loop.stopped) options.onLost()
    runId = runIdNow
    settled = true
    first.resolve()
  }

  const loop = connectionLoop({
    link,
    clock,
    random: options.random,
    key: keys.sessions,
    name: `lifegrid:session:${id}`.replaceAll(/[^\x21-\x7e]/g, '_'),
    connected,
    async step(connection) {
      if (!changed) await loop.pause(Math.ceil(ttlMs / 3))
      if (loop.stopped || connection.status !== 'ready') return
      if (await write(connection, 'session-renew')) return
      // Somebody emptied Redis without restarting it, or the record expired while we stood still.
      const lapsed = clock.monotonic() >= expiresAt
      await write(connection, 'session-register')
      if (lapsed && !loop.stopped) options.onLost()
    },
    failed: (error) => options.onError(error, `keeping the session of ${id}`),
  })
  const stall = stallDetector(clock, ttlMs / 2, () => {
    if (!settled || loop.stopped) return
    // Told once is enough: the renewal that follows need not say it again.
    expiresAt = Number.POSITIVE_INFINITY
    options.onLost()
  })
  const shutDown = (): Promise<void> => {
    stall.cancel()
    return loop.stop()
  }

  try {
    const deadlineMs = options.startDeadlineMs ?? clusterLimits.startDeadlineMs
    await withDeadline(clock, deadlineMs, `registering the session of ${id}`, first.promise)
  } catch (error) {
    await shutDown()
    throw error
  }

  return {
    update(change, now = false) {
      session = { ...session, ...change }
      if (!now) return
      changed = true
      loop.wake()
    },
    validUntil: () => validUntil,
    async end() {
      validUntil = Number.NEGATIVE_INFINITY
      await shutDown()
      const ending = link.bounded(
        `ending the session of ${id}`,
        runScript(link.client, 'session-end', sessionKeys, [id]),
      )
      // If Redis cannot be reached, the closed connection and then the TTL say the same.
      await ending.catch((error: unknown) => options.onError(error, `ending the session of ${id}`))
    },
  }
}
