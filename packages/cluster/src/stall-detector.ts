import type { Clock, Timer } from '@lifegrid/base/clock'

/**
 * Notices that the event loop stood still (a stopped process, a long pause of the garbage collector, a busy loop): a timer that
 * should have fired fires late. Half of [LEASE-2]: who stood still for long cannot know what the others decided meanwhile.
 *
 * @param stalledMs lateness from which `onStall` is called, with how long the loop had stood still, in ms.
 */
export function stallDetector(clock: Clock, stalledMs: number, onStall: (stoodStillMs: number) => void): Timer {
  // A quarter of the bound: a stall is then measured within a quarter of it, at four cheap timers a bound.
  const periodMs = Math.max(1, Math.floor(stalledMs / 4))
  let cancelled = false
  let timer: Timer | undefined
  const arm = (): void => {
    const armedAt = clock.monotonic()
    timer = clock.after(periodMs, () => {
      if (cancelled) return
      const stoodStillMs = clock.monotonic() - armedAt
      // Armed first, so that an onStall that throws does not switch the detector off.
      arm()
      if (stoodStillMs >= stalledMs) onStall(stoodStillMs)
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
