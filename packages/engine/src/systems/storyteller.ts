import { assert } from '@lifegrid/base/assert'
import { schedule } from '../agenda.ts'
import { birthdayOf, civilOfDay, dayOfCivil } from '../calendar.ts'
import { choose } from '../events/choose.ts'
import { castIfEligible } from '../events/eligible.ts'
import type { IndexedEvent } from '../events/event-index.ts'
import { factBitsOf, matches } from '../events/fact-bits.ts'
import { fall } from '../events/fall.ts'
import type { Cast } from '../events/story.ts'
import type { Life } from '../life.ts'
import { minutesPerDay } from '../limits.ts'
import { type Stage, stageOfAge } from '../stage.ts'
import { ageAt, dayOf, epochDayAt, minuteOfEpochDay } from '../time.ts'
import { rollBetween, type Turn } from '../turn.ts'
import type { System } from './define.ts'

/** Mean days between two beats: a childhood summer is long, a year at forty-five is short. */
const meanGapDays: Readonly<Record<Stage, number>> = {
  infancy: 60,
  childhood: 34,
  adolescence: 24,
  youngAdult: 22,
  adult: 28,
  middleAge: 32,
  oldAge: 36,
}

/** No more than this many choices within seven days. */
const choicesPerWeekMax = 2
/** From this silence on, only questions are looked for, and old ones are told again. */
const longSilenceDays = 75
/** No silence between choices reaches this: four months. */
const silenceDaysMax = 120
/** Where nothing fits, it is tried again this soon. */
const retryDays = 14

/**
 * When things happen. Follow-ups, birthdays and dates come on their day, and before all else; between them the storyteller's own beats,
 * at waking hours, drawn a stage at a time: never crowded, never silent for four months from the first birthday on.
 */
export const storyteller: System = {
  name: 'storyteller',
  begin(turn) {
    schedule(
      turn.life,
      rollBetween(turn, 'storyteller', 'first', 300, 360) * minutesPerDay + wakingMinute(turn),
      'storyteller',
      'beat',
    )
    for (const years of turn.events.byBirthday.keys()) {
      const day = birthdayOf(turn.life.birthDay, years)
      schedule(turn.life, minuteOfEpochDay(turn.life, day) + 10 * 60, 'storyteller', `birthday:${years}`)
    }
    for (const date of turn.events.byDate.keys()) scheduleDate(turn, date)
  },
  due(turn, key) {
    const [what, detail] = key.split(':') as [string, string?]
    if (what === 'beat') beat(turn)
    else if (what === 'then') followUp(turn, key)
    else if (what === 'birthday') first(turn, key, turn.events.byBirthday.get(Number(detail)) ?? [])
    else if (what === 'date') {
      first(turn, key, turn.events.byDate.get(Number(detail)) ?? [])
      if (turn.life.status === 'playing') scheduleDate(turn, Number(detail))
    } else assert(false, `the storyteller knows no ${key}`)
  },
}

function beat(turn: Turn): void {
  const { life } = turn
  const silence = dayOf(turn.minute) - lastChoiceDay(life)
  if (life.question === null && !isCrowded(turn)) {
    const long = silence >= longSilenceDays
    const chosen =
      choose(turn, { questionsOnly: long, relaxed: false }) ??
      (long ? choose(turn, { questionsOnly: true, relaxed: true }) : null)
    if (chosen === null) {
      nextBeat(turn, retryDays)
      return
    }
    fall(turn, chosen.event.definition, chosen.cast)
  }
  const mean = meanGapDays[stageOfAge(ageAt(life, turn.minute))]
  const gap = rollBetween(turn, 'storyteller', 'gap', Math.floor(mean * 0.4), Math.floor(mean * 1.6))
  // What is left of the silence that is allowed, less the tries that a thin catalogue may need.
  const left = lastChoiceDay(life) + silenceDaysMax - 2 * retryDays - dayOf(turn.minute)
  nextBeat(turn, Math.max(1, Math.min(gap, left)))
}

function nextBeat(turn: Turn, days: number): void {
  schedule(turn.life, (dayOf(turn.minute) + days) * minutesPerDay + wakingMinute(turn), 'storyteller', 'beat')
}

/** Between 7:00 and 21:59. */
function wakingMinute(turn: Turn): number {
  return rollBetween(turn, 'storyteller', 'minute', 7 * 60, 22 * 60 - 1)
}

function followUp(turn: Turn, key: string): void {
  const { life } = turn
  const pending = life.story.pending[key]
  assert(pending !== undefined, 'a follow-up on the agenda is known')
  const event = turn.events.byId.get(pending.eventId)
  assert(event !== undefined, 'a follow-up is in the catalogue')
  if (postponed(turn, key, event)) return
  delete life.story.pending[key]
  fallIfEligible(turn, event, pending.cast)
}

/** The first of a day's events that fits comes. */
function first(turn: Turn, key: string, events: readonly IndexedEvent[]): void {
  for (const event of events) {
    if (event.definition.kind === 'question' && (turn.life.question !== null || isCrowded(turn))) {
      // A date is not worth having late; a birthday's matter is.
      if (key.startsWith('birthday')) postponed(turn, key, event)
      return
    }
    if (fallIfEligible(turn, event, {})) return
  }
}

function fallIfEligible(turn: Turn, event: IndexedEvent, given: Cast): boolean {
  if (!matches(factBitsOf(turn.life, turn.minute), event.all, event.none)) return false
  const cast = castIfEligible(event, turn, event.definition.trigger.kind !== 'draw', given)
  if (cast === null) return false
  fall(turn, event.definition, cast)
  return true
}

/** A question waits for the next day while another is open, or while the week has had its share. */
function postponed(turn: Turn, key: string, event: IndexedEvent): boolean {
  if (event.definition.kind !== 'question' || (turn.life.question === null && !isCrowded(turn))) return false
  schedule(turn.life, turn.minute + minutesPerDay, 'storyteller', key)
  return true
}

function isCrowded(turn: Turn): boolean {
  const days = turn.life.story.choiceDays
  return days.length >= choicesPerWeekMax && dayOf(turn.minute) - (days[days.length - choicesPerWeekMax] as number) < 7
}

/** The day of the latest choice; the first birthday's eve where there was none, since the count begins there. */
function lastChoiceDay(life: Life): number {
  return life.story.choiceDays[life.story.choiceDays.length - 1] ?? 365
}

function scheduleDate(turn: Turn, date: number): void {
  const { life } = turn
  const month = Math.floor(date / 100)
  const { year } = civilOfDay(epochDayAt(life, turn.minute))
  const minuteIn = (of: number): number => minuteOfEpochDay(life, dayOfCivil(of, month, date % 100)) + 11 * 60
  const minute = minuteIn(year)
  schedule(life, minute > turn.minute ? minute : minuteIn(year + 1), 'storyteller', `date:${date}`)
}
