import { type Clock, every, type Timer } from '@lifegrid/base/clock'
import { type LifeMultiplier, lifeMultipliersAt } from '@lifegrid/contract/lounge/life-multipliers'
import type { EventStore, GlobalEvent } from '@lifegrid/storage/lounge/event-ports'
import { simLimits } from '../limits.ts'

/** [LOUNGE-19] The global events that act on lives, as the record has them. */
export interface GlobalMultipliers {
  /** Those that hold at a time, ms since the Unix epoch; undefined before the first look at the record. */
  at(now: number): LifeMultiplier[] | undefined
  start(): Timer
}

export function globalMultipliers(options: {
  readonly clock: Clock
  /** Cluster wall time, ms. */
  readonly now: () => number
  readonly store: Pick<EventStore, 'eventsAfter'>
  /** After each look at the record. */
  readonly onLook: () => void
  readonly onError: (error: unknown) => void
}): GlobalMultipliers {
  const { clock, now, store, onLook, onError } = options
  let known: readonly GlobalEvent[] | undefined
  const look = async (): Promise<void> => {
    try {
      known = await store.eventsAfter(Math.floor(now()))
    } finally {
      // An event that is known begins in time, also while MySQL is away.
      onLook()
    }
  }
  return {
    at: (time) => known && lifeMultipliersAt(known, time),
    start() {
      void look().catch(onError)
      return every(clock, simLimits.multipliersMs, look, onError)
    },
  }
}
