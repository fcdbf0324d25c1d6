import type { Clock } from '@lifegrid/base/clock'
import { withDeadline } from '@lifegrid/base/deadline'
import type { Admission } from '@lifegrid/cluster/ports'
import type { Logger } from '@lifegrid/observability/logger'
import type { Metrics } from '@lifegrid/observability/metrics'
import { edgeLimits } from '../limits.ts'
import { addressLimiter } from './address-limiter.ts'

/** [CONN-12] Limits how many guests an address may have in a minute, over all edges. */
export interface GuestLimiter {
  /** Counts a guest. Resolves 0 when the address may have one more, otherwise the time to wait in ms. Never rejects. */
  take(address: string): Promise<number>
}

export interface GuestLimiterOptions {
  readonly clock: Clock
  readonly admission: Pick<Admission, 'take'>
  readonly logger: Logger
  readonly metrics: Metrics
  /** The rate, and also how many may come at once after a rest. */
  readonly guestsPerMinute: number
}

/**
 * An edge asks Redis only about guests that it would admit itself, so a flood from one address reaches Redis at this rate and no faster.
 * While Redis does not answer, each edge limits its own guests.
 */
export function guestLimiter({
  clock,
  admission,
  logger,
  metrics,
  guestsPerMinute,
}: GuestLimiterOptions): GuestLimiter {
  const local = addressLimiter(clock, guestsPerMinute, edgeLimits.addressesMax)
  const shared = { perHour: 60 * guestsPerMinute, burst: guestsPerMinute }
  return {
    async take(address) {
      const waitMs = local.take(address)
      if (waitMs > 0) return waitMs
      try {
        const taking = admission.take(`guests:${address}`, shared)
        return await withDeadline(clock, edgeLimits.guestCountMs, 'counting a guest', taking)
      } catch (error) {
        metrics.edge.guestCountFailures.inc()
        logger.warn({ err: error }, '[CONN-12] guests cannot be counted over all edges: this edge limits its own')
        return 0
      }
    },
  }
}
