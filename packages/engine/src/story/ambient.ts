import { clamp } from '@lifegrid/base/clamp'
import { mix32 } from '@lifegrid/base/hash'
import { latest } from '../codec/compact/latest.ts'
import { factBitsOf } from '../core/fact-bits.ts'
import { dayOf } from '../core/time.ts'
import { roll, rollBetween, type Turn } from '../core/turn.ts'
import type { Life } from '../life/life.ts'
import { engineLimits, minutesPerDay } from '../life/limits.ts'
import { castIfEligible, glanceAt } from './eligible.ts'
import { eventIndexOf, type IndexedEvent } from './event-index.ts'
import { happen } from './happen.ts'

/** The number of log entries wanted per half game year: 16 to 18 a year, within the target of 15 to 25. */
const linesPerHalfYear = 8
const halfYearDays = 182
/**
 * Each line may come only in its own year of a cycle. So its occurrences are at least `cycle − 1` years apart, and nothing has
 * to be stored. The more lines there are, the longer the cycle: lines are at least five years apart, and the cycle has at most
 * twenty years.
 */
const cycleYearsMin = 6
const cycleYearsMax = 20
/** Catalogue lines per year of the cycle. */
const linesPerCycleYear = 12

/** Adds a short line if the log has fewer than eight entries in the last half year. */
export function showAmbientLine(turn: Turn): void {
  const { life } = turn
  if (recentEntries(life, turn.minute) >= linesPerHalfYear) return
  const chosen = chooseAmbient(turn)
  if (chosen === null) return
  happen(turn, chosen.event.definition, chosen.cast, cyclesBefore(turn))
  life.story.lines = latest(life.story.lines, engineLimits.linesMax, chosen.event.definition.id)
}

/** Days until the next look at the log; fewer if the log is sparse. */
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
  // Starts at a random place and takes the first line that fits. All lines have the same weight.
  const from = Math.floor(roll(turn, 'storyteller', 'ambient') * count)
  const year = yearOfCycle(turn)
  const glance = glanceAt(turn)
  for (let i = 0; i < count; i++) {
    const event = events[(from + i) % count] as IndexedEvent
    if (!isOfYear(event, year) || turn.life.story.lines.includes(event.definition.id)) continue
    const cast = castIfEligible(event, glance, 'any')
    if (cast !== null) return { event, cast }
  }
  return null
}

/** The number of cycles that are over, in each of which a line may have been told once. */
function cyclesBefore(turn: Turn): number {
  return Math.floor(dayOf(turn.minute) / 365.25 / yearOfCycle(turn).cycle)
}

interface YearOfCycle {
  /** Years in a cycle. */
  readonly cycle: number
  /** The current year of the cycle, from 0. */
  readonly year: number
  /** Derived from the life, so that a line's year differs from life to life. */
  readonly salt: number
}

function yearOfCycle({ life, catalogue, minute }: Turn): YearOfCycle {
  const { ambientCount } = eventIndexOf(catalogue)
  const cycle = clamp(Math.floor(ambientCount / linesPerCycleYear), cycleYearsMin, cycleYearsMax)
  return { cycle, year: Math.floor(dayOf(minute) / 365.25) % cycle, salt: mix32(life.birthDay) }
}

/** Returns whether the line may come in this year of the cycle. */
function isOfYear({ hash }: IndexedEvent, { cycle, year, salt }: YearOfCycle): boolean {
  return mix32(hash ^ salt) % cycle === year
}
