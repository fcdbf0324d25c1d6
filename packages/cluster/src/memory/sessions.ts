import { every, type Timer } from '@lifegrid/base/clock'
import { keys } from '../keys.ts'
import { clusterLimits } from '../limits.ts'
import { membership } from '../membership.ts'
import type { MembershipView, Registration, Sessions } from '../ports.ts'
import { type MemoryRegistration, type MemorySessionsOptions, registerMemorySession } from './session-registration.ts'

export interface MemorySessions extends Sessions {
  /** Does to the session what SIGKILL does to its process: its connection closes, and it is never renewed again. */
  kill(id: string): void
}

/** One node's {@link Sessions} on a server in memory: [LEASE-1], [LEASE-2]. */
export function memorySessions(options: MemorySessionsOptions): MemorySessions {
  const { server, clock, onError } = options
  const registrations = new Map<string, MemoryRegistration>()
  const { connectionMissingMs, settleMs } = clusterLimits
  const members = membership(clock, connectionMissingMs, settleMs, () => [...registrations.keys()])
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
      const registration = registerMemorySession({ ...options, session, onLost })
      return keptUntilItEnds(registrations, session.id, registration)
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

/** Keeps the registration in the map until it ends. */
function keptUntilItEnds(
  registrations: Map<string, MemoryRegistration>,
  id: string,
  registration: MemoryRegistration,
): Registration {
  registrations.set(id, registration)
  return {
    ...registration,
    end() {
      registrations.delete(id)
      return registration.end()
    },
  }
}
