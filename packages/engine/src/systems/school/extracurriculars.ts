import { assert } from '@lifegrid/base/assert'
import { clamp } from '@lifegrid/base/clamp'
import { hash32 } from '@lifegrid/base/hash'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { ExtracurricularDefinition } from '../../catalogue/education.ts'
import { idKey } from '../../codec/compact/id-table.ts'
import { extended } from '../../codec/compact/latest.ts'
import { schedule, unschedule } from '../../core/agenda.ts'
import { allMonths, dropSchedule, setSchedule } from '../../core/daily-plan.ts'
import { tell } from '../../core/feed.ts'
import { transfer } from '../../core/ledger.ts'
import { messageOf, type Phrase, wording } from '../../core/message.ts'
import { dollars } from '../../core/money.ts'
import { wordList } from '../../core/phrases.ts'
import { type Refusal, refusal } from '../../core/refusal.ts'
import { ageAt, dayOf, epochDayAt } from '../../core/time.ts'
import { drawKey, randomOf, rollBetween, type Turn } from '../../core/turn.ts'
import { type Activity, educationLimits } from '../../life/education.ts'
import type { Life } from '../../life/life.ts'
import { minutesPerDay } from '../../life/limits.ts'
import type { Schedule } from '../../life/schedule.ts'
import type { GaugeName } from '../../life/vocabulary.ts'
import { energyAt } from '../body/energy.ts'
import { burdensOf, whyNoActivity } from '../body/impairment.ts'
import { moneyAt, settle } from '../money/accounts.ts'
import { changeGauge, gaugeAt } from '../mood/mood.ts'
import { isFavoured } from './focus.ts'
import { performanceAt, updateTarget } from './grades.ts'
import { termMonths } from './school-year.ts'

/**
 * Activities after school and after work. An activity has its hours in the daily plan, a performance, and five levels. The performance
 * drifts by a point every six days towards the player's best in this activity, 55 to 95. The next level is reached after
 *
 *   90 days × level × (150 − performance) / 100, a quarter less if the focus favours the activity's kind.
 *
 * Example: a pianist of level 2 and performance 70 reaches level 3 after 90 × 2 × 0.8 = 144 days. Each new level has the activity's effects.
 */
const daysPerLevel = 90
const performanceDaysPerPoint = 6
const favouredShare = 0.75
/** Until this age, the parents pay. */
const paysFromAge = 18
/** The free afternoons in town do not conflict with activities. */
const yieldingSchedule = 'town'

export function activityNamed(catalogue: Catalogue, id: string): ExtracurricularDefinition | undefined {
  return catalogue.extracurriculars?.find((one) => one.id === id)
}

export function activityPerformanceAt(life: Life, { id, performance }: Activity, minute: number): number {
  const best = bestPerformanceOf(life, id)
  const points = Math.floor((dayOf(minute) - dayOf(performance.since)) / performanceDaysPerPoint)
  if (performance.value < best) return Math.min(best, performance.value + points)
  return Math.max(best, performance.value - points)
}

/** Why the player cannot take up an activity now; undefined when the player can. */
export function whyNotJoin(
  life: Life,
  catalogue: Catalogue,
  wanted: ExtracurricularDefinition,
  minute: number,
): Refusal | undefined {
  const { education } = life
  if (education.activities.some((one) => one.id === wanted.id))
    return refusal('already_member', 'school.already-member')
  if (!isOffered(life, wanted))
    return refusal('requirements_not_met', 'requirements.unmet', { requirement: requiredPlace(wanted) })
  const age = ageAt(life, minute)
  const { from = 5, to = 120 } = wanted.age ?? {}
  if (age < from) return refusal('too_young', 'school.age-from', { age: from, has: age })
  if (age > to) return refusal('requirements_not_met', 'school.age-to', { age: to, has: age })
  const because = whyNoActivity(burdensOf(life, catalogue, minute), wanted.kind)
  if (because !== undefined) return refusal('requirements_not_met', 'body.taken', { because })
  const { performanceMin = 0, healthMin = 0 } = wanted
  const marks = education.current === null ? 100 : performanceAt(education.current, minute)
  if (marks < performanceMin)
    return refusal('requirements_not_met', 'school.activity-marks', { marks: performanceMin, has: marks })
  const health = gaugeAt(life, 'health', minute)
  if (health < healthMin)
    return refusal('requirements_not_met', 'school.activity-health', { health: healthMin, has: health })
  if (education.activities.length >= educationLimits.activitiesMax)
    return refusal('too_many_activities', 'school.too-many-activities', { activities: educationLimits.activitiesMax })
  const conflict = conflictWith(life, catalogue, wanted)
  if (conflict !== undefined) return refusal('schedule_conflict', 'school.activity-conflict', { activity: conflict })
  const { energy } = wanted
  const has = energyAt(life, minute)
  if (has < energy) return refusal('not_enough_energy', 'school.activity-energy', { energy, has })
  const cost = costOf(life, wanted, minute)
  const money = moneyAt(life, minute)
  if (money < cost)
    return refusal('not_enough_money', 'school.activity-cost', { cost: dollars(cost), money: dollars(money) })
  return undefined
}

/** Takes up an activity. The caller has checked {@link whyNotJoin}. */
export function join(turn: Turn, wanted: ExtracurricularDefinition): void {
  const { life, minute } = turn
  const cost = costOf(life, wanted, minute)
  if (cost > 0) {
    settle(turn)
    transfer(turn, 'money', 'player', 'world', cost, { kind: 'activity', key: idKey(wanted.id) })
  }
  const value = rollBetween(turn, 'schooling', `activity:${wanted.id}`, 20, 45)
  const activity: Activity = {
    id: wanted.id,
    startedDay: epochDayAt(life, minute),
    level: 1,
    performance: { value, since: minute },
  }
  life.education.activities = extended(life.education.activities, activity)
  setSchedule(life, timetableOf(wanted))
  scheduleLevel(turn, activity, wanted)
  updateTarget(turn)
}

/** Gives up an activity, and records the level and the performance. */
export function quit(turn: Turn, id: string): void {
  const { life, minute } = turn
  const { education } = life
  const activity = education.activities.find((one) => one.id === id)
  assert(activity !== undefined, 'the player does the activity that is given up')
  education.activities = education.activities.filter((one) => one !== activity)
  const record = {
    id,
    dateStarted: activity.startedDay,
    dateEnded: epochDayAt(life, minute),
    level: activity.level,
    performance: activityPerformanceAt(life, activity, minute),
  }
  education.activityRecords = [...education.activityRecords, record].slice(-educationLimits.activityRecordsMax)
  dropSchedule(life, scheduleId(id))
  unschedule(life, 'schooling', `level:${id}`)
  updateTarget(turn)
}

/** Gives up the activities that only the school offered. Called after the player has left it. */
export function dropSchoolActivities(turn: Turn): void {
  for (const { id } of [...turn.life.education.activities]) {
    const definition = activityNamed(turn.catalogue, id)
    if (definition === undefined || !isOffered(turn.life, definition)) quit(turn, id)
  }
}

/** Raises the level of an activity by one. */
export function raiseActivityLevel(turn: Turn, id: string): void {
  const { life, minute } = turn
  const activity = life.education.activities.find((one) => one.id === id)
  const definition = activityNamed(turn.catalogue, id)
  assert(activity !== undefined && definition !== undefined, 'the player does the activity whose level rises')
  activity.level++
  for (const [name, by] of Object.entries(definition.gives)) changeGauge(life, name as GaugeName, minute, by)
  const level = definition.levels[activity.level - 1]
  assert(level !== undefined, 'an activity has a name for each of its levels')
  tell(turn, {
    ...messageOf(turn, 'school.activity-level', { activity: definition.name, level }),
    eventId: `level-${id}`,
    importance: activity.level === educationLimits.activityLevelMax ? 5 : 2,
  })
  scheduleLevel(turn, activity, definition)
}

/** Changes the performance in an activity; it drifts back from there. Does nothing when the player does not do the activity. */
export function changeActivityPerformance(life: Life, minute: number, id: string, by: number): void {
  const activity = life.education.activities.find((one) => one.id === id)
  if (activity === undefined) return
  const value = clamp(activityPerformanceAt(life, activity, minute) + by, 0, 100)
  activity.performance = { value, since: minute }
}

function scheduleLevel(turn: Turn, activity: Activity, { id, kind, from }: ExtracurricularDefinition): void {
  const { life, minute } = turn
  if (activity.level >= educationLimits.activityLevelMax) return
  const share = isFavoured(life.education.focus, kind) ? favouredShare : 1
  const slowness = (150 - activityPerformanceAt(life, activity, minute)) / 100
  const days = Math.ceil(daysPerLevel * activity.level * slowness * share)
  schedule(life, (dayOf(minute) + days) * minutesPerDay + from, 'schooling', `level:${id}`)
}

function isOffered(life: Life, { offeredAt }: ExtracurricularDefinition): boolean {
  if (offeredAt.includes('town')) return true
  const level = life.education.current?.educationLevel
  if (level === undefined || level === 'trade') return false
  return offeredAt.includes(level === 'elementary' || level === 'highSchool' ? level : 'college')
}

function requiredPlace({ offeredAt }: ExtracurricularDefinition): Phrase {
  const places = wordList(
    'requirements.or',
    offeredAt.map((one) => wording(`requirements.place-${one}`)),
  )
  return wording('requirements.place', { places })
}

/** The name of what the daily plan already has at that time. */
function conflictWith(life: Life, catalogue: Catalogue, wanted: ExtracurricularDefinition): string | undefined {
  const planned = timetableOf(wanted)
  const conflict = life.schedules.find(
    (one) =>
      one.id !== yieldingSchedule &&
      (one.weekDays & planned.weekDays) !== 0 &&
      (one.months & planned.months) !== 0 &&
      one.from < planned.to &&
      planned.from < one.to,
  )
  return conflict === undefined
    ? undefined
    : (activityNamed(catalogue, conflict.id.replace('activity:', ''))?.name ?? conflict.title)
}

function timetableOf(wanted: ExtracurricularDefinition): Schedule {
  return {
    id: scheduleId(wanted.id),
    title: wanted.name,
    place: wanted.place,
    from: wanted.from,
    to: wanted.to,
    weekDays: wanted.weekDays,
    months: wanted.place === 'school' ? termMonths : allMonths,
    energy: wanted.energy,
  }
}

function scheduleId(id: string): string {
  return `activity:${id}`
}

function costOf(life: Life, wanted: ExtracurricularDefinition, minute: number): number {
  return ageAt(life, minute) < paysFromAge ? 0 : wanted.costCents
}

/** The best performance that this player can reach in an activity, 55 to 95. Fixed for the life, and never shown. */
function bestPerformanceOf(life: Life, id: string): number {
  return 55 + Math.floor(randomOf(life.seed).unit(0, drawKey('schooling'), hash32(`reach:${id}`)) * 41)
}
