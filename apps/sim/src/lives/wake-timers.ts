import type { Clock, Timer } from '@lifegrid/base/clock'
import { heap } from '@lifegrid/base/heap'
import type { ClusterTime } from '@lifegrid/cluster/ports'
import { nextWakeAt, type Resident } from './resident.ts'

/** One heap and one timer for all lives of a sim: no timer a player, no loop that spins. */
export interface WakeTimers {
  reschedule(self: Resident): void
  stop(): void
}

interface Due {
  readonly at: number
  readonly version: number
  readonly resident: Resident
}

export function wakeTimers(options: {
  clock: Clock
  time: ClusterTime
  wake: (self: Resident) => void
  onLag: (lagMs: number) => void
}): WakeTimers {
  const { clock, time } = options
  const due = heap<Due>((a, b) => a.at < b.at)
  let timer: Timer | undefined
  let timerAt = Number.POSITIVE_INFINITY
  let running = false

  const arm = (): void => {
    const next = due.peek()
    if (!next || running || next.at >= timerAt) return
    timer?.cancel()
    timerAt = next.at
    timer = clock.after(Math.max(0, next.at - time.now()), run)
  }

  const run = (): void => {
    timerAt = Number.POSITIVE_INFINITY
    running = true
    const now = time.now()
    for (let next = due.peek(); next && next.at <= now; next = due.peek()) {
      due.pop()
      // Superseded by a later plan, or out of memory.
      if (next.version !== next.resident.wakeVersion) continue
      options.onLag(now - next.at)
      options.wake(next.resident)
    }
    running = false
    arm()
  }

  return {
    reschedule(self) {
      const version = ++self.wakeVersion
      const at = nextWakeAt(self, time.now())
      if (at === null) return
      due.push({ at, version, resident: self })
      arm()
    },
    stop() {
      timer?.cancel()
      due.clear()
    },
  }
}
