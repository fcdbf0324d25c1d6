import { type Clock, every, type Timer } from '@lifegrid/base/clock'
import { keys } from '../keys.ts'
import { clusterLimits, settleMs } from '../limits.ts'
import { membership } from '../membership.ts'
import type { MembershipView, Registration, Sessions } from '../ports.ts'
import { type MemoryRegistration, type MemorySessionsOptions, registerMemorySession } from './session-registration.ts'

export interface MemorySessions extends Sessions {
  /** Ends the session as SIGKILL ends its process: the connection closes, and the session is not renewed. */
  kill(id: string): void
}

/** One node's {@link Sessions} on a server in memory: [LEASE-1], [LEASE-2]. */
export function memorySessions(options: MemorySessionsOptions): MemorySessions {
  const { server, clock, onError } = options
  const registrations = new Map<string, MemoryRegistration>()
  const members = membership(clock, settleMs(options.ttlMs), () => [...registrations.keys()])
  const timers = new Set<Timer>()
  let runId: string | undefined

  const readView = (): MembershipView => {
    server.assertUp()
    if (runId !== undefined && runId !== server.runId) members.disturbed()
    runId = server.runId
    removeClosed(options)
    return members.observe(server.sessions().map(({ session }) => session))
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
      return trackUntilEnd(registrations, session.id, registration)
    },
    watch: (onChange) => tracked(watch(clock, readView, onChange, (error) => onError(error, 'watching the sessions'))),
    async view() {
      return readView()
    },
    async forgetTopology() {
      server.assertUp()
      server.putTopology(undefined)
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
function trackUntilEnd(
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

/** Reads the view at once and then periodically, and calls `onChange` with each view that has another version. */
function watch(
  clock: Clock,
  readView: () => MembershipView,
  onChange: (view: MembershipView) => void,
  onError: (error: unknown) => void,
): Timer {
  let seen = 0
  let cancelled = false
  const poll = (): void => {
    const view = readView()
    if (cancelled || view.version === seen) return
    seen = view.version
    onChange(view)
  }
  const first = clock.after(0, () => {
    try {
      poll()
    } catch (error) {
      onError(error)
    }
  })
  const again = every(clock, clusterLimits.watchPeriodMs, poll, onError)
  return {
    cancel() {
      cancelled = true
      first.cancel()
      again.cancel()
    },
  }
}

/** [LEASE-1] Does the same as `session-sweep.lua`. */
function removeClosed({ server, ttlMs }: MemorySessionsOptions): void {
  const now = server.clock.monotonic()
  for (const found of server.sessions()) {
    if (server.isConnected(found.connection)) continue
    const { missingSince = now } = found
    const isOfThisRun = found.connection.startsWith(`${server.runId}:`)
    const isGone = now - missingSince >= (isOfThisRun ? clusterLimits.connectionMissingMs : settleMs(ttlMs))
    server.putSession(found.session.id, isGone ? undefined : { ...found, missingSince })
  }
}
