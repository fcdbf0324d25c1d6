import type { Clock } from '@lifegrid/base/clock'
import { heap } from '@lifegrid/base/heap'

/** A clock that stands until it is told to go on. */
export interface ManualClock extends Clock {
  /** Moves on, calling what falls due on the way in the order in which it falls due. Synchronous: promises settle after it. */
  advance(ms: number): void
  /** As {@link advance}, but lets promises settle after every timer, so that what they arm on the way is called too. */
  run(ms: number): Promise<void>
  /** Changes the wall time alone, as an administrator or NTP would. */
  setWall(now: number): void
  /** Timers that are armed. */
  readonly pending: number
}

interface Entry {
  readonly at: number
  /** Breaks ties: what was armed first is called first. */
  readonly order: number
  fn: (() => void) | undefined
}

/** @param startAt the wall time at the start, in ms since the Unix epoch; monotonic time starts at 0. */
export function manualClock(startAt = Date.UTC(2030, 0, 1)): ManualClock {
  const timers = heap<Entry>((a, b) => a.at < b.at || (a.at === b.at && a.order < b.order))
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

/** Lets chains of promises run as far as they can without time or I/O. */
export async function settlePromises(): Promise<void> {
  // Sixteen turns are more than the longest chain that any of our calls makes.
  for (let turn = 0; turn < 16; turn++) await Promise.resolve()
}
