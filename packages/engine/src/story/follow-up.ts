import type { FollowUp } from '../catalogue/event.ts'
import { schedule } from '../core/agenda.ts'
import { dayOf } from '../core/time.ts'
import { rollBetween, type Turn } from '../core/turn.ts'
import { minutesPerDay } from '../life/limits.ts'
import type { Cast } from '../life/story.ts'

/** 16:50, a time at which most people can be reached. */
const minuteOfDay = 16 * 60 + 50

export function scheduleFollowUps(turn: Turn, followUps: readonly FollowUp[] | undefined, cast: Cast): void {
  const { life } = turn
  for (const { event, afterDays } of followUps ?? []) {
    life.story.pendingCount++
    const key = `then:${life.story.pendingCount}` as const
    life.story.pending[key] = { eventId: event, cast: { ...cast } }
    const days = Math.max(1, rollBetween(turn, 'storyteller', `${key}:${event}`, afterDays[0], afterDays[1]))
    schedule(life, (dayOf(turn.minute) + days) * minutesPerDay + minuteOfDay, 'storyteller', key)
  }
}
