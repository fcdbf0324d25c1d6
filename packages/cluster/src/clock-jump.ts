import type { Clock } from '@lifegrid/base/clock'

/** Notices that another machine's clock has jumped, by comparing its readings with this node's monotonic clock. */
export interface ClockJump {
  /**
   * Takes a reading that was requested at the monotonic time `sentAt` and has just arrived.
   * @returns whether the clock has moved by more or less than the time that has passed since the last reading.
   */
  observe(readingMs: number, sentAt: number): boolean
  /** Forgets the last reading, because the next one is from another clock. */
  reset(): void
}

/** @param toleranceMs the largest difference, in addition to the uncertainty of both readings, that is not a jump. */
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
