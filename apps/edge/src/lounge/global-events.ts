import { type Clock, every, type Timer } from '@lifegrid/base/clock'
import { eventsAt, globalEventsFrame, multiplierOf } from '@lifegrid/contract/lounge/global-event'
import type { EventStore, GlobalEvent } from '@lifegrid/storage/lounge/event-ports'
import { loungeLimits } from './limits.ts'

/** [LOUNGE-11] The global events, as the record has them. */
export interface GlobalEvents {
  /** The frame with the events that hold now; undefined when there are none. */
  frame(): string | undefined
  /** The largest multiplier that a client may have used for a score that it sends now. */
  multiplier(): number
  start(): void
  stop(): void
}

export function globalEvents(options: {
  readonly clock: Clock
  /** Cluster wall time, ms. */
  readonly now: () => number
  readonly store: Pick<EventStore, 'eventsAfter'>
  /** Events have begun or ended. */
  readonly onChange: (frame: string) => void
  readonly onError: (error: unknown) => void
}): GlobalEvents {
  const { clock, now, store, onChange, onError } = options
  const { eventsPeriodMs, multiplierGraceMs } = loungeLimits
  let known: readonly GlobalEvent[] = []
  let shown = globalEventsFrame([])
  let polling: Timer | undefined

  const show = (): void => {
    const frame = globalEventsFrame(eventsAt(known, now()))
    if (frame === shown) return
    shown = frame
    onChange(frame)
  }
  const poll = async (): Promise<void> => {
    try {
      known = await store.eventsAfter(Math.floor(now() - multiplierGraceMs))
    } finally {
      // An event that is known ends in time, also while MySQL is away.
      show()
    }
  }
  return {
    frame: () => (eventsAt(known, now()).length === 0 ? undefined : globalEventsFrame(eventsAt(known, now()))),
    multiplier: () =>
      Math.max(
        1,
        multiplierOf(
          known.filter(({ startsAt, endsAt }) => startsAt <= now() && endsAt > now() - multiplierGraceMs),
          'score',
        ),
      ),
    start() {
      void poll().catch(onError)
      polling ??= every(clock, eventsPeriodMs, poll, onError)
    },
    stop: () => polling?.cancel(),
  }
}
