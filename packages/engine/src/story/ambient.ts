import { mix32 } from '@lifegrid/base/hash'
import { latest } from '../codec/compact/latest.ts'
import { factBitsOf } from '../core/fact-bits.ts'
import { dayOf } from '../core/time.ts'
import { roll, rollBetween, type Turn } from '../core/turn.ts'
import type { Life } from '../life/life.ts'
import { engineLimits, minutesPerDay } from '../life/limits.ts'
import { castIfEligible } from './eligible.ts'
import { eventIndexOf, type IndexedEvent } from './event-index.ts'
import { happen } from './happen.ts'

/** Lines that a life's log shall have in half a game year, all told: 18 to 20 a year, within the 15 to 25 that the targets ask for. */
const linesPerHalfYear = 9
const halfYearDays = 182
/**
 * A line may come in one year of a cycle, and each line has its own year of it: it is then at least `cycle − 1` years since the last time,
 * with nothing to remember. The cycle is as long as the number of lines allows: at least five years apart, and no longer than twenty.
 */
const cycleYearsMin = 6
const cycleYearsMax = 20
/** Lines in the catalogue for each year that the cycle may have. */
const linesPerCycleYear = 12

/**
 * A short line, if the log has room for one: told where fewer than nine entries have been written in the last half year. What has much to
 * tell already is left alone.
 */
export function tellAmbient(turn: Turn): void {
  const { life } = turn
  if (recentEntries(life, turn.minute) >= linesPerHalfYear) return
  const chosen = chooseAmbient(turn)
  if (chosen === null) return
  happen(turn, chosen.event.definition, chosen.cast)
  life.story.lines = latest(life.story.lines, engineLimits.linesMax, chosen.event.definition.id)
}

/** Days until the log is looked at again: sooner where it is thin. */
export function ambientGapDays(turn: Turn): number {
  const room = linesPerHalfYear - recentEntries(turn.life, turn.minute)
  return room >= 5
    ? rollBetween(turn, 'storyteller', 'ambient:gap', 7, 17)
    : rollBetween(turn, 'storyteller', 'ambient:gap', 14, 34)
}

function recentEntries(life: Life, minute: number): number {
  const since = minute - halfYearDays * minutesPerDay
  let count = 0
  for (let i = life.feed.length - 1; i >= 0 && (life.feed[i] as { minute: number }).minute > since; i--) count++
  return count
}

function chooseAmbient(turn: Turn): { event: IndexedEvent; cast: Record<string, string> } | null {
  const { events } = eventIndexOf(turn.catalogue).ambient(factBitsOf(turn.life, turn.minute))
  const count = events.length
  if (count === 0) return null
  // Once around, from a place that is drawn: the first that fits. Lines weigh the same.
  const from = Math.floor(roll(turn, 'storyteller', 'ambient') * count)
  const year = yearOfCycle(turn)
  for (let i = 0; i < count; i++) {
    const event = events[(from + i) % count] as IndexedEvent
    if (!isOfYear(event, year) || turn.life.story.lines.includes(event.definition.id)) continue
    const cast = castIfEligible(event, turn, 'any')
    if (cast !== null) return { event, cast }
  }
  return null
}

interface YearOfCycle {
  /** Years in a cycle. */
  readonly cycle: number
  /** The year of it that this is, from 0. */
  readonly year: number
  /** Of the life: in another the same line has another year. */
  readonly salt: number
}

function yearOfCycle({ life, catalogue, minute }: Turn): YearOfCycle {
  const { ambientCount } = eventIndexOf(catalogue)
  const cycle = Math.min(cycleYearsMax, Math.max(cycleYearsMin, Math.floor(ambientCount / linesPerCycleYear)))
  return { cycle, year: Math.floor(dayOf(minute) / 365.25) % cycle, salt: mix32(life.birthDay) }
}

/** Whether this is the line's own year of the cycle. */
function isOfYear({ hash }: IndexedEvent, { cycle, year, salt }: YearOfCycle): boolean {
  return mix32(hash ^ salt) % cycle === year
}
