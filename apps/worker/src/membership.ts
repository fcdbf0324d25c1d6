import type { Clock } from '@lifegrid/base/clock'
import { backoffMs, type Random, randomId } from '@lifegrid/base/random'
import { retry } from '@lifegrid/base/retry'
import type { ClusterTime, Registration, Sessions } from '@lifegrid/cluster/ports'
import type { Logger } from '@lifegrid/observability/logger'
import type { Metrics } from '@lifegrid/observability/metrics'
import { workerLimits } from './limits.ts'

/** The worker's session, so that operators see it. Nothing that it does depends on having one. */
export interface Membership {
  /** Of the last session, where there is none. */
  readonly id: string
  readonly joined: boolean
  /** Tries until it succeeds or is stopped. */
  join(): Promise<void>
  update(change: { load?: number; draining?: boolean }, now?: boolean): void
  leave(): Promise<void>
}

export interface MembershipOptions {
  readonly name: string
  readonly address: string
  readonly version: number
  readonly clock: Clock
  readonly random: Random
  readonly sessions: Sessions
  readonly time: ClusterTime
  readonly logger: Logger
  readonly metrics: Metrics
}

export function membership(options: MembershipOptions): Membership {
  const { name, address, version, clock, random, sessions, time, logger, metrics } = options
  const newId = (): string => `worker-${name}-${randomId(random, 12)}`
  let id = newId()
  let current: Registration | undefined
  let left = false
  let state = { load: 0, draining: false }

  const lost = (self: string): void => {
    if (left || self !== id) return
    metrics.node.sessionLost.inc()
    logger.warn({ session: self }, 'session lost: joining again under a new one')
    const before = current
    current = undefined
    id = newId()
    const end = async (): Promise<void> => before?.end()
    end()
      .catch((error: unknown) => logger.warn({ err: error }, 'could not end the lost session'))
      .then(join)
      .catch((error: unknown) => logger.error({ err: error }, 'joining again failed'))
  }

  const join = async (): Promise<void> => {
    const { joinRetryBaseMs, joinRetryCapMs } = workerLimits
    await retry(
      {
        clock,
        delayMs: (tries) => joinRetryBaseMs + backoffMs(random, tries, joinRetryBaseMs, joinRetryCapMs),
        onFailure: (error, tries) => logger.warn({ err: error, tries }, 'could not join the cluster; trying again'),
        wanted: () => !left,
      },
      async () => {
        const self = id
        const startedAt = Math.floor(time.now())
        const made = await sessions.register({ id: self, kind: 'worker', version, address, startedAt, ...state }, () =>
          lost(self),
        )
        if (left) await made.end()
        else current = made
      },
    )
  }

  return {
    get id() {
      return id
    },
    get joined() {
      return current !== undefined
    },
    join,
    update(change, now) {
      state = { ...state, ...change }
      current?.update(change, now)
    },
    async leave() {
      left = true
      const before = current
      current = undefined
      await before?.end()
    },
  }
}
