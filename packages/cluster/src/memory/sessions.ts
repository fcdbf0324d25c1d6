import { type Clock, every, type Timer } from '@lifegrid/base/clock'
import { keys } from '../keys.ts'
import { clusterLimits, leaseMarginMs } from '../limits.ts'
import { membership } from '../membership.ts'
import type { MembershipView, NodeSession, Registration, Sessions } from '../ports.ts'
import { stallDetector } from '../stall-detector.ts'
import type { MemoryServer } from './server.ts'

export interface MemorySessionsOptions {
  readonly server: MemoryServer
  /** The node's own clock. */
  readonly clock: Clock
  readonly ttlMs: number
  onError(error: unknown, doing: string): void
}

export interface MemorySessions extends Sessions {
  /** What SIGKILL does to the process of this session: its connection closes, and nothing is ever heard of it again. */
  kill(id: string): void
}

/** One node's {@link Sessions} on a server in memory: [LEASE-1], [LEASE-2]. */
export function memorySessions(options: MemorySessionsOptions): MemorySessions {
  const { server, clock, onError } = options
  const members = membership(clock, clusterLimits.connectionMissingMs, clusterLimits.settleMs)
  const registrations = new Map<string, MemoryRegistration>()
  const timers = new Set<Timer>()
  let runId: string | undefined

  const look = (): MembershipView => {
    server.assertUp()
    if (runId !== undefined && runId !== server.runId) members.disturbed()
    runId = server.runId
    const sightings = server.sessions()
    const connections = sightings.map(({ connection }) => connection)
    return members.observe(sightings, new Set(connections.filter((connection) => !server.isConnected(connection))))
  }
  const tracked = (timer: Timer): Timer => {
    timers.add(timer)
    return {
      cancel() {
        timers.delete(timer)
        timer.cancel()
      },
    }
  }

  return {
    async register(session, onLost) {
      server.assertUp()
      const registration = memoryRegistration(options, session, onLost)
      registrations.set(session.id, registration)
      return registration
    },
    watch(onChange) {
      let told = 0
      let cancelled = false
      const tell = (): void => {
        const view = look()
        if (cancelled || view.version === told) return
        told = view.version
        onChange(view)
      }
      const failed = (error: unknown): void => onError(error, 'watching the sessions')
      const first = clock.after(0, () => {
        try {
          tell()
        } catch (error) {
          failed(error)
        }
      })
      const again = every(clock, clusterLimits.watchPeriodMs, tell, failed)
      return tracked({
        cancel() {
          cancelled = true
          first.cancel()
          again.cancel()
        },
      })
    },
    async view() {
      return look()
    },
    async notify(nodeId, message) {
      server.assertUp()
      server.publish(keys.notify(nodeId), message)
    },
    async onNotify(nodeId, fn) {
      return tracked({ cancel: server.subscribe(keys.notify(nodeId), fn) })
    },
    async close() {
      for (const timer of timers) timer.cancel()
      timers.clear()
      await Promise.all([...registrations.values()].map((registration) => registration.end()))
    },
    kill(id) {
      registrations.get(id)?.kill()
      registrations.delete(id)
    },
  }
}

interface MemoryRegistration extends Registration {
  kill(): void
}

function memoryRegistration(
  { server, clock, ttlMs, onError }: MemorySessionsOptions,
  initial: NodeSession,
  onLost: () => void,
): MemoryRegistration {
  let session = initial
  let connection = ''
  let runId = server.runId
  let validUntil = Number.NEGATIVE_INFINITY
  let expiresAt = Number.POSITIVE_INFINITY
  let over = false

  const renew = (): void => {
    // `every` may have been on its way here when it was cancelled.
    if (over) return
    server.assertUp()
    const sentAt = clock.monotonic()
    const lapsed = sentAt >= expiresAt
    const sameRun = runId === server.runId
    runId = server.runId
    if (!server.isConnected(connection)) connection = server.connect()
    server.putSession(session.id, { session, connection, expiresAt: server.clock.monotonic() + ttlMs })
    validUntil = sentAt + ttlMs - leaseMarginMs(ttlMs)
    expiresAt = sentAt + ttlMs
    if (lapsed && sameRun) onLost()
  }
  const failed = (error: unknown): void => onError(error, `keeping the session of ${session.id}`)
  const soon = (): void => {
    clock.after(0, () => {
      try {
        renew()
      } catch (error) {
        failed(error)
      }
    })
  }

  renew()
  const timer = every(clock, Math.ceil(ttlMs / 3), renew, failed)
  const stall = stallDetector(clock, ttlMs / 2, onLost)
  // A node whose connection was lost registers again at once.
  const forget = server.onChange((key) => {
    if (key === undefined) soon()
  })
  const silence = (): void => {
    over = true
    timer.cancel()
    stall.cancel()
    forget()
    server.disconnect(connection)
  }

  return {
    update(change, now = false) {
      session = { ...session, ...change }
      if (now) soon()
    },
    validUntil: () => validUntil,
    async end() {
      if (over) return
      validUntil = Number.NEGATIVE_INFINITY
      silence()
      server.putSession(session.id, undefined)
    },
    kill: silence,
  }
}
