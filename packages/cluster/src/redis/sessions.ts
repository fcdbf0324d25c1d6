import type { Clock, Timer } from '@lifegrid/base/clock'
import type { Random } from '@lifegrid/base/random'
import { keys } from '../keys.ts'
import type { MembershipView, Registration, Sessions } from '../ports.ts'
import type { RedisLink } from './connect.ts'
import { registerSession } from './session-registration.ts'
import { sessionWatcher } from './session-watcher.ts'

export interface RedisSessionsOptions {
  readonly link: RedisLink
  readonly clock: Clock
  readonly random: Random
  readonly ttlMs: number
  /** How long `register` waits for Redis; `clusterLimits.startDeadlineMs` when absent. */
  readonly startDeadlineMs?: number
  onError(error: unknown, doing: string): void
}

/** {@link Sessions} on Redis: [LEASE-1], [LEASE-2]. Closing it ends its registrations and leaves the link open. */
export function redisSessions(options: RedisSessionsOptions): Sessions {
  const { link } = options
  const registrations = new Map<Registration, string>()
  const watcher = sessionWatcher({ ...options, own: () => [...registrations.values()] })

  return {
    async register(session, onLost) {
      const inner = await registerSession({ ...options, session, onLost })
      const registration: Registration = {
        ...inner,
        end() {
          registrations.delete(registration)
          return inner.end()
        },
      }
      registrations.set(registration, session.id)
      return registration
    },
    watch: (onChange: (view: MembershipView) => void): Timer => watcher.watch(onChange),
    view: () => watcher.view(),
    async forgetTopology() {
      await link.bounded('forgetting the topology', link.client.del(keys.topology))
    },
    async notify(nodeId, message) {
      await link.bounded(`notifying ${nodeId}`, link.client.publish(keys.notify(nodeId), message))
    },
    onNotify: (nodeId, receive) => link.subscribe(keys.notify(nodeId), receive),
    async close() {
      await watcher.stop()
      await Promise.all([...registrations.keys()].map((registration) => registration.end()))
    },
  }
}
