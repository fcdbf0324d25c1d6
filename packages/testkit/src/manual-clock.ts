import type { Clock } from '@lifegrid/base/clock'
import TinyQueue from 'tinyqueue'

/** A clock that moves only when a test advances it. */
export interface ManualClock extends Clock {
  /** Advances the time and calls the due timers in the order of their times. Synchronous: promises settle afterwards. */
  advance(ms: number): void
  /** Like {@link advance}, but lets promises settle after every timer, so that timers which they set meanwhile are called too. */
  run(ms: number): Promise<void>
  /** Changes only the wall time, as an administrator or NTP would. */
  setWall(now: number): void
  /** The number of timers that are set. */
  readonly pending: number
}

interface Entry {
  readonly at: number
  /** Breaks ties: the timer that was set first is called first. */
  readonly order: number
  fn: (() => void) | undefined
}

/** @param startAt the first wall time, in ms since the Unix epoch; monotonic time starts at 0. */
export function manualClock(startAt = Date.UTC(2030, 0, 1)): ManualClock {
  const timers = new TinyQueue<Entry>([], (a, b) => a.at - b.at || a.order - b.order)
  let elapsed = 0
  let wallOffset = startAt
  let orders = 0
  let pending = 0
  const callNext = (until: number): boolean => {
    const next = timers.peek()
    if (next === undefined || next.at > until) return false
    timers.pop()
    elapsed = Math.max(elapsed, next.at)
    const fn = next.fn
    if (fn === undefined) return true
    next.fn = undefined
    pending--
    fn()
    return true
  }
  return {
    now: () => wallOffset + elapsed,
    monotonic: () => elapsed,
    after(delayMs, fn) {
      const entry: Entry = { at: elapsed + Math.max(0, delayMs), order: orders++, fn }
      timers.push(entry)
      pending++
      return {
        cancel() {
          if (entry.fn !== undefined) pending--
          entry.fn = undefined
        },
      }
    },
    advance(ms) {
      const until = elapsed + ms
      while (callNext(until));
      elapsed = until
    },
    async run(ms) {
      const until = elapsed + ms
      do await settlePromises()
      while (callNext(until))
      elapsed = until
      await settlePromises()
    },
    setWall(now) {
      wallOffset = now - elapsed
    },
    get pending() {
      return pending
    },
  }
}

/** Lets chains of promises run until they wait for time or I/O. */
export async function settlePromises(): Promise<void> {
  // Sixteen turns are more than the longest chain of promises needs.
  for (let turn = 0; turn < 16; turn++) await Promise.resolve()
}
