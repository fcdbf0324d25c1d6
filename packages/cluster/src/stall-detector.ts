import type { Clock, Timer } from '@lifegrid/base/clock'

/**
 * Notices that the event loop did not run for a while (a stopped process, a long garbage collection, a busy loop): its timer then fires
 * late. This is a part of [LEASE-2]: after a long stall, a node does not know what the others have decided meanwhile.
 *
 * @param thresholdMs the shortest stall that is reported.
 * @param onStall gets the length of the stall.
 */
export function stallDetector(clock: Clock, thresholdMs: number, onStall: (stalledMs: number) => void): Timer {
  // The period is the error of the measured length. Four timers per threshold are cheap.
  const periodMs = Math.max(1, Math.floor(thresholdMs / 4))
  let cancelled = false
  let timer: Timer | undefined
  const arm = (): void => {
    const armedAt = clock.monotonic()
    timer = clock.after(periodMs, () => {
      if (cancelled) return
      const stalledMs = clock.monotonic() - armedAt
      // Armed first, so that the detector continues if `onStall` throws.
      arm()
      if (stalledMs >= thresholdMs) onStall(stalledMs)
    })
  }
  arm()
  return {
    cancel() {
      cancelled = true
      timer?.cancel()
    },
  }
}
