import { assert } from '@lifegrid/base/assert'
import { clamp } from '@lifegrid/base/clamp'
import { isChoice } from '../catalogue/event.ts'
import { schedule } from '../core/agenda.ts'
import type { ItemKey } from '../core/agenda-keys.ts'
import { birthdayOf, civilOfDay, dayOfCivil } from '../core/calendar.ts'
import { isStill } from '../core/cast.ts'
import { factBitsOf, matches } from '../core/fact-bits.ts'
import { noPremise, premise } from '../core/premise.ts'
import type { System } from '../core/system.ts'
import { ageAt, dayOf, epochDayAt, minuteOfEpochDay } from '../core/time.ts'
import { rollBetween, type Turn } from '../core/turn.ts'
import type { Life } from '../life/life.ts'
import { minutesPerDay } from '../life/limits.ts'
import { type Stage, stageOfAge } from '../life/stage.ts'
import type { Cast } from '../life/story.ts'
import { ambientGapDays, showAmbientLine } from './ambient.ts'
import { choose, chooseAgain } from './choose.ts'
import { isBlocked, isCrowded, isWeddingDay } from './crowded.ts'
import { endDilemma } from './dilemma.ts'
import { castIfEligible, glanceAt } from './eligible.ts'
import { eventIndexOf, type IndexedEvent } from './event-index.ts'
import { happen } from './happen.ts'
import { holidayMinute, nextHoliday } from './holiday.ts'
import { tutorialIsNear } from './tutorial.ts'

/**
 * Mean days between two beats: as short as the catalogue allows without early repetitions. A stage's choices, told at most
 * three times each, must last as long as the stage.
 */
const meanGapDays: Readonly<Record<Stage, number>> = {
  infancy: 76,
  childhood: 80,
  adolescence: 68,
  youngAdult: 78,
  adult: 90,
  middleAge: 90,
  oldAge: 90,
}

/** After this many days without a choice, only questions are drawn, and old ones may be repeated. */
const longSilenceDays = 106
/** The limit on days without a choice: four months. */
const silenceDaysMax = 120
/** After this many days without a choice, the rules against repetition are relaxed. */
const desperateDays = 117
/** Days until the next attempt if nothing is eligible; `retryDays` once the silence is long. */
const patientRetryDays = 24
const retryDays = 2
/** The part of the allowed silence reserved for such attempts. */
const triesDays = 12
/** The days of life between which the first choice is drawn, early because a new player is waiting. */
const firstBeatDays = [9, 16] as const
/** The age from which ambient lines are told. */
const ambientFromDays = 30

/**
 * Decides when events happen. Follow-ups, birthdays, holidays and dates come on their day and take precedence. Between them
 * come the storyteller's own beats, at waking hours: at most two choices a week, never four months without one, and at most two
 * in a row of one category. Ambient lines fill a sparse log.
 */
export const storyteller: System<'storyteller'> = {
  name: 'storyteller',
  changes: [],
  runsBeforeHeir: false,
  premises: {
    beat: noPremise('the event is drawn when it falls due'),
    ambient: noPremise('the line is drawn when it falls due'),
    'then:': [
      premise('the follow-up is pending', ({ life }, n) => life.story.pending[`then:${n}`] !== undefined),
      premise('its people are still what they were to the player', areOriginalCast),
    ],
    'birthday:': noPremise('the conditions of its events are checked when it falls due'),
    'holiday:': noPremise('the conditions of its events are checked when it falls due'),
    'date:': noPremise('the conditions of its events are checked when it falls due'),
  },
  begin(turn) {
    const { life } = turn
    const beatDay = rollBetween(turn, 'storyteller', 'first', ...firstBeatDays)
    schedule(life, beatDay * minutesPerDay + wakingMinute(turn), 'storyteller', 'beat')
    schedule(life, ambientFromDays * minutesPerDay + wakingMinute(turn), 'storyteller', 'ambient')
    scheduleHoliday(turn)
    for (const years of eventIndexOf(turn.catalogue).byBirthday.keys()) {
      const day = birthdayOf(life.birthDay, years)
      schedule(life, minuteOfEpochDay(life, day) + 10 * 60, 'storyteller', `birthday:${years}`)
    }
    for (const date of eventIndexOf(turn.catalogue).byDate.keys()) scheduleDate(turn, date)
  },
  due(turn, key) {
    if (key === 'beat') tellBeat(turn)
    else if (key === 'ambient') tellAmbientLine(turn)
    else startScheduled(turn, key)
  },
  drop(turn, key) {
    const pending = turn.life.story.pending[key]
    if (pending === undefined) return
    const dilemma = removePending(turn, key, pending.eventId).definition.dilemma
    if (dilemma !== undefined) endDilemma(turn.life, dilemma.id)
  },
}

/** Starts what is on the agenda for this day: a follow-up, or the event of a birthday, a holiday or a date. */
function startScheduled(turn: Turn, key: string): void {
  const [what, detail = ''] = key.split(':') as [string, string?]
  if (what === 'then') startFollowUp(turn, key)
  else if (what === 'birthday')
    startFirstEligible(turn, key, eventIndexOf(turn.catalogue).byBirthday.get(Number(detail)) ?? [])
  else if (what === 'holiday') {
    startFirstEligible(turn, key, eventIndexOf(turn.catalogue).byHoliday.get(detail) ?? [])
    if (turn.life.status === 'playing') scheduleHoliday(turn)
  } else if (what === 'date') {
    startFirstEligible(turn, key, eventIndexOf(turn.catalogue).byDate.get(Number(detail)) ?? [])
    if (turn.life.status === 'playing') scheduleDate(turn, Number(detail))
  } else assert(false, `unknown agenda key of the storyteller: ${key}`)
}

function tellBeat(turn: Turn): void {
  const { life } = turn
  if (tutorialIsNear(life, turn.minute)) {
    scheduleBeat(turn, 1)
    return
  }
  const silence = dayOf(turn.minute) - lastChoiceDay(life)
  if (isWeddingDay(turn)) {
    scheduleBeat(turn, 1)
    return
  }
  if (life.question === null && !isCrowded(turn)) {
    const long = silence >= longSilenceDays
    const chosen = choose(turn, { questionsOnly: long }) ?? (long ? chooseAgain(turn, silence >= desperateDays) : null)
    if (chosen === null) {
      scheduleBeat(turn, long ? retryDays : clamp(longSilenceDays - silence, 1, patientRetryDays))
      return
    }
    happen(turn, chosen.event.definition, chosen.cast)
  }
  const mean = meanGapDays[stageOfAge(ageAt(life, turn.minute))]
  const gap = rollBetween(turn, 'storyteller', 'gap', Math.floor(mean * 0.4), Math.floor(mean * 1.6))
  // The rest of the allowed silence, less the attempts that a small catalogue may need.
  const left = lastChoiceDay(life) + silenceDaysMax - triesDays - dayOf(turn.minute)
  scheduleBeat(turn, Math.max(1, Math.min(gap, left)))
}

function scheduleBeat(turn: Turn, days: number): void {
  schedule(turn.life, (dayOf(turn.minute) + days) * minutesPerDay + wakingMinute(turn), 'storyteller', 'beat')
}

/** Tells an ambient line if the log has room for one. Nothing else is told while a question is open. */
function tellAmbientLine(turn: Turn): void {
  if (turn.life.question === null) showAmbientLine(turn)
  const day = dayOf(turn.minute) + ambientGapDays(turn)
  schedule(turn.life, day * minutesPerDay + wakingMinute(turn), 'storyteller', 'ambient')
}

/** Between 7:00 and 21:59. */
function wakingMinute(turn: Turn): number {
  return rollBetween(turn, 'storyteller', 'minute', 7 * 60, 22 * 60 - 1)
}

function startFollowUp(turn: Turn, key: string): void {
  const { life } = turn
  const pending = life.story.pending[key]
  assert(pending !== undefined, 'a due follow-up is pending')
  const event = followUpOf(turn, pending.eventId)
  if (postponeIfBlocked(turn, key, event)) return
  removePending(turn, key, pending.eventId)
  const { dilemma } = event.definition
  if (!happenIfEligible(turn, event, pending.cast) && dilemma !== undefined) endDilemma(life, dilemma.id)
}

function removePending(turn: Turn, key: string, eventId: string): IndexedEvent {
  const { [key]: _, ...others } = turn.life.story.pending
  turn.life.story.pending = others
  return followUpOf(turn, eventId)
}

function followUpOf({ catalogue }: Turn, eventId: string): IndexedEvent {
  const event = eventIndexOf(catalogue).byId.get(eventId)
  assert(event !== undefined, 'a follow-up is in the catalogue')
  return event
}

/** Whether the people of the event before still fit their roles in the follow-up, so that nobody else has to take one. */
function areOriginalCast(turn: Turn, number: string): boolean {
  const { life } = turn
  const pending = life.story.pending[`then:${number}`]
  if (pending === undefined) return false
  const event = followUpOf(turn, pending.eventId)
  return event.roles.every(({ role, wanted }) => {
    const given = pending.cast[role]
    // Later steps of a dilemma need the people of the first.
    if (given === undefined) return event.definition.dilemma === undefined
    return isStill(life, given, wanted)
  })
}

/** Starts the first of a day's events that is eligible. */
function startFirstEligible(turn: Turn, key: string, events: readonly IndexedEvent[]): void {
  for (const event of events) {
    if (isBlocked(turn, event)) {
      // A missed date is dropped; a birthday event is postponed.
      if (key.startsWith('birthday')) postponeIfBlocked(turn, key, event)
      return
    }
    if (happenIfEligible(turn, event, {})) return
  }
}

function happenIfEligible(turn: Turn, event: IndexedEvent, given: Cast): boolean {
  if (!matches(factBitsOf(turn.life, turn.minute), event.all, event.none)) return false
  const cast = castIfEligible(event, glanceAt(turn), isChoice(event.definition) ? 'rested' : 'any', given)
  if (cast === null) return false
  happen(turn, event.definition, cast)
  return true
}

/**
 * Postpones a choice to the next day while another is open, while the week has had its share, or while it would be a third in a
 * row of its category.
 */
function postponeIfBlocked(turn: Turn, key: string, event: IndexedEvent): boolean {
  if (!isBlocked(turn, event)) return false
  schedule(turn.life, turn.minute + minutesPerDay, 'storyteller', key as ItemKey<'storyteller'>)
  return true
}

/** The day of the latest choice, or the birth if there was none. */
function lastChoiceDay(life: Life): number {
  return life.story.choiceDays[life.story.choiceDays.length - 1] ?? 0
}

/** Schedules the next holiday that this life tells. Only one is on the agenda at a time. */
function scheduleHoliday(turn: Turn): void {
  const { life } = turn
  const next = nextHoliday(life, eventIndexOf(turn.catalogue).holidays, epochDayAt(life, turn.minute))
  if (next === null) return
  schedule(life, minuteOfEpochDay(life, next.day) + holidayMinute, 'storyteller', `holiday:${next.holiday}`)
}

function scheduleDate(turn: Turn, date: number): void {
  const { life } = turn
  const month = Math.floor(date / 100)
  const { year } = civilOfDay(epochDayAt(life, turn.minute))
  const minuteIn = (of: number): number => minuteOfEpochDay(life, dayOfCivil(of, month, date % 100)) + 11 * 60
  const minute = minuteIn(year)
  schedule(life, minute > turn.minute ? minute : minuteIn(year + 1), 'storyteller', `date:${date}`)
}
