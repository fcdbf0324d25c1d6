import type { Clock, Timer } from '@lifegrid/base/clock'
import type { ClusterTime } from '@lifegrid/cluster/ports'
import { nextDueMinute } from '@lifegrid/engine/core/agenda'
import { minuteAt, wallAt } from '@lifegrid/engine/core/clock'
import TinyQueue from 'tinyqueue'
import { simLimits } from '../limits.ts'
import type { Resident } from './resident.ts'

/** One heap and one timer for all lives of a sim: no timer per player, and no polling loop. */
export interface WakeTimers {
  /** Plans the next wake of a life. Replaces the previous plan. */
  reschedule(self: Resident): void
  stop(): void
}

interface PlannedWake {
  /** Cluster time in ms. */
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
  let planned = noWakes()
  let timer: Timer | undefined
  let timerAt = Number.POSITIVE_INFINITY
  let running = false

  const arm = (): void => {
    const next = planned.peek()
    if (!next || running || next.at >= timerAt) return
    timer?.cancel()
    timerAt = next.at
    timer = clock.after(Math.max(0, next.at - time.now()), run)
  }

  const run = (): void => {
    timerAt = Number.POSITIVE_INFINITY
    running = true
    const now = time.now()
    for (let next = planned.peek(); next && next.at <= now; next = planned.peek()) {
      planned.pop()
      // A later plan replaces this one, or the life is unloaded.
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
      planned.push({ at, version, resident: self })
      arm()
    },
    stop() {
      timer?.cancel()
      planned = noWakes()
    },
  }
}

function noWakes(): TinyQueue<PlannedWake> {
  return new TinyQueue<PlannedWake>([], (a, b) => a.at - b.at)
}

/**
 * The cluster time in ms at which the life must be advanced next: when an agenda item is due, or in an hour of game time, for a state
 * update. Null while its clock stands or its player is not connected.
 */
function nextWakeAt(self: Resident, now: number): number | null {
  if (self.connection === null) return null
  const { life } = self
  const stateDue = wallAt(life, minuteAt(life, now) + simLimits.stateMinutes)
  if (stateDue === null) return null
  const dueMinute = nextDueMinute(life)
  const agendaDue = dueMinute === null ? null : wallAt(life, dueMinute)
  const state = Math.max(stateDue, self.lastStateAt + simLimits.stateMsMin)
  const due = agendaDue === null ? state : Math.min(agendaDue, state)
  return Math.max(due, now + simLimits.wakeMsMin)
}
