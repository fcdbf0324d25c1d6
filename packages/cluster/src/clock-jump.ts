import type { Clock } from '@lifegrid/base/clock'

/** Notices that another machine's clock has jumped, by comparing its readings with this node's monotonic clock. */
export interface ClockJump {
  /**
   * Takes a reading that was asked for at the monotonic time `sentAt` and has just arrived.
   * @returns whether the clock has moved since the last reading by more, or less, than the time that has passed.
   */
  observe(readingMs: number, sentAt: number): boolean
  /** Forgets the last reading: the next one is of another clock. */
  reset(): void
}

/** @param toleranceMs a difference beyond the uncertainty of both readings that is not a jump. */
export function clockJump(clock: Clock, toleranceMs: number): ClockJump {
  let last: { readonly readingMs: number; readonly sentAt: number; readonly receivedAt: number } | undefined
  return {
    observe(readingMs, sentAt) {
      const before = last
      const receivedAt = clock.monotonic()
      last = { readingMs, sentAt, receivedAt }
      if (before === undefined) return false
      const passedMs = readingMs - before.readingMs
      return passedMs < sentAt - before.receivedAt - toleranceMs || passedMs > receivedAt - before.sentAt + toleranceMs
    },
    reset() {
      last = undefined
    },
  }
}
