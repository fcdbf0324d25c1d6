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
  /** Monotonic time in ms: a clock that is set back must not delay it. */
  readonly at: number
  readonly version: number
  readonly resident: Resident
}

export function wakeTimers(options: {
  clock: Clock
  time: Pick<ClusterTime, 'now'>
  wake: (self: Resident) => void
  onLag: (lagMs: number) => void
}): WakeTimers {
  const { clock, time } = options
  let planned = wakeQueue()
  let timer: Timer | undefined
  let timerAt = Number.POSITIVE_INFINITY
  let running = false
  const offset = (): number => time.now() - clock.monotonic()
  let lastOffset = offset()

  const arm = (): void => {
    const next = planned.peek()
    if (!next || running) return
    // After `stepNoticedMs` at the latest, so that a step of the time is noticed.
    const at = Math.min(next.at, clock.monotonic() + simLimits.stepNoticedMs)
    if (at >= timerAt) return
    timer?.cancel()
    timerAt = at
    timer = clock.after(Math.max(0, at - clock.monotonic()), run)
  }

  const run = (): void => {
    timerAt = Number.POSITIVE_INFINITY
    running = true
    const now = clock.monotonic()
    const hasStepped = offset() > lastOffset + simLimits.stepNoticedMs
    lastOffset = offset()
    if (hasStepped) planned = dueNow(planned, now)
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
      const at = nextWakeAt(self)
      if (at === null) return
      planned.push({ at: clock.monotonic() + self.time.msUntil(at), version, resident: self })
      arm()
    },
    stop() {
      timer?.cancel()
      planned = wakeQueue()
    },
  }
}

function wakeQueue(wakes: PlannedWake[] = []): TinyQueue<PlannedWake> {
  return new TinyQueue<PlannedWake>(wakes, (a, b) => a.at - b.at)
}

/** The same wakes, but all due now. The time has been stepped ahead, so every life must catch up. */
function dueNow(planned: TinyQueue<PlannedWake>, now: number): TinyQueue<PlannedWake> {
  return wakeQueue(planned.data.map((each) => ({ ...each, at: Math.min(each.at, now) })))
}

/**
 * The life's wall time in ms at which it must be advanced next: when an agenda item is due, or after an hour of game time, for a state
 * update, or when changes of its people are due to be sent. Null when none of this is, or while the player is not connected.
 */
function nextWakeAt(self: Resident): number | null {
  if (self.connection === null) return null
  const { life } = self
  const now = self.time.now()
  const peopleDue =
    self.shown?.peopleAreOld === true ? self.shown.peopleAt + simLimits.peopleMsMin : Number.POSITIVE_INFINITY
  const stateDue = wallAt(life, minuteAt(life, now) + simLimits.stateMinutes)
  if (stateDue === null)
    return peopleDue === Number.POSITIVE_INFINITY ? null : Math.max(peopleDue, now + simLimits.wakeMsMin)
  const dueMinute = nextDueMinute(life)
  const agendaDue = dueMinute === null ? null : wallAt(life, dueMinute)
  const state = Math.max(stateDue, self.lastStateAt + simLimits.stateMsMin)
  const due = Math.min(agendaDue ?? state, state, peopleDue)
  return Math.max(due, now + simLimits.wakeMsMin)
}
