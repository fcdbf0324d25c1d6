import { assert } from '@lifegrid/base/assert'
import { hash32 } from '@lifegrid/base/hash'
import { systemKey } from '@lifegrid/base/keyed-random'
import { type Refusal, refusal } from '@lifegrid/contract/errors'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { ExtracurricularDefinition } from '../../catalogue/education.ts'
import { extended } from '../../codec/compact/latest.ts'
import { schedule, unschedule } from '../../core/agenda.ts'
import { allMonths, dropSchedule, setSchedule } from '../../core/daily-plan.ts'
import { tell } from '../../core/feed.ts'
import { transfer } from '../../core/ledger.ts'
import { messageOf } from '../../core/message.ts'
import { dollars } from '../../core/money.ts'
import { ageAt, dayOf, epochDayAt } from '../../core/time.ts'
import { randomOf, rollBetween, type Turn } from '../../core/turn.ts'
import { type Activity, educationLimits } from '../../life/education.ts'
import type { Life } from '../../life/life.ts'
import { minutesPerDay } from '../../life/limits.ts'
import type { Schedule } from '../../life/schedule.ts'
import type { GaugeName } from '../../life/vocabulary.ts'
import { energyAt } from '../body/energy.ts'
import { moneyAt, settle } from '../money/accounts.ts'
import { changeGauge, gaugeAt } from '../mood/mood.ts'
import { isFavoured } from './focus.ts'
import { aimAnew, performanceAt } from './grades.ts'
import { termMonths } from './school-year.ts'

/**
 * What is done after school and after work. An activity has its hours in the daily plan, a performance that drifts a point every six days
 * towards what this person can reach in it (55 to 95, a gift of the life's own), and five levels. The next level is reached after
 *
 *   90 days × level × (150 − performance) / 100, a quarter less where the focus favours the activity's kind.
 *
 * Example: a pianist of level 2 and performance 70 rises in 90 × 2 × 0.8 = 144 days. Each new level gives what the activity gives.
 */
const daysPerLevel = 90
const performanceDaysPerPoint = 6
const favouredShare = 0.75
/** Parents pay what a child's activity costs. */
const paysFromAge = 18
/** The free afternoon in town is what activities are made of, and gives way to them. */
const yieldingSchedule = 'town'

export function activityNamed(catalogue: Catalogue, id: string): ExtracurricularDefinition | undefined {
  return catalogue.extracurriculars?.find((one) => one.id === id)
}

export function activityPerformanceAt(life: Life, { id, performance }: Activity, minute: number): number {
  const reach = reachOf(life, id)
  const points = Math.floor((dayOf(minute) - dayOf(performance.since)) / performanceDaysPerPoint)
  if (performance.value < reach) return Math.min(reach, performance.value + points)
  return Math.max(reach, performance.value - points)
}

/** Why the player cannot take it up now; undefined where they can. */
export function whyNotJoin(
  life: Life,
  catalogue: Catalogue,
  wanted: ExtracurricularDefinition,
  minute: number,
): Refusal | undefined {
  const { education } = life
  if (education.activities.some((one) => one.id === wanted.id)) return refusal('already_member', 'You do this already.')
  if (!isOffered(life, wanted)) return refusal('requirements_not_met', `Requires ${placesWords(wanted)}.`)
  const age = ageAt(life, minute)
  const { from = 5, to = 120 } = wanted.age ?? {}
  if (age < from) return refusal('too_young', `Requires an age of at least ${from}.`)
  if (age > to) return refusal('requirements_not_met', `Requires an age of at most ${to}.`)
  const { performanceMin = 0, healthMin = 0 } = wanted
  if (education.current !== null && performanceAt(education.current, minute) < performanceMin)
    return refusal('requirements_not_met', `Requires marks of at least ${performanceMin}.`)
  if (gaugeAt(life, 'health', minute) < healthMin)
    return refusal('requirements_not_met', `Requires health of at least ${healthMin}.`)
  if (education.activities.length >= educationLimits.activitiesMax)
    return refusal(
      'too_many_activities',
      `No more than ${educationLimits.activitiesMax} at a time; a week has seven days.`,
    )
  const clash = clashOf(life, catalogue, wanted)
  if (clash !== undefined) return refusal('schedule_conflict', `At that time you have: ${clash}.`)
  if (energyAt(life, minute) < wanted.energy)
    return refusal('not_enough_energy', `Takes ${wanted.energy} energy; you have ${energyAt(life, minute)}.`)
  const cost = costOf(life, wanted, minute)
  if (moneyAt(life, minute) < cost) return refusal('not_enough_money', `Costs ${dollars(cost)} to begin.`)
  return undefined
}

/** Takes it up. The caller has asked {@link whyNotJoin}. */
export function join(turn: Turn, wanted: ExtracurricularDefinition): void {
  const { life, minute } = turn
  const cost = costOf(life, wanted, minute)
  if (cost > 0) {
    settle(turn)
    transfer(turn, 'money', 'player', 'world', cost)
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
  aimAnew(turn)
}

/** Gives it up; what was reached is kept on record. */
export function quit(turn: Turn, id: string): void {
  const { life, minute } = turn
  const { education } = life
  const activity = education.activities.find((one) => one.id === id)
  assert(activity !== undefined, 'what is given up is something that one does')
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
  aimAnew(turn)
}

/** Leaving a school ends what is only done there. */
export function dropSchoolActivities(turn: Turn): void {
  for (const { id } of [...turn.life.education.activities]) {
    const definition = activityNamed(turn.catalogue, id)
    if (definition === undefined || !isOffered(turn.life, definition)) quit(turn, id)
  }
}

/** The next level has been reached. */
export function riseLevel(turn: Turn, id: string): void {
  const { life, minute } = turn
  const activity = life.education.activities.find((one) => one.id === id)
  const definition = activityNamed(turn.catalogue, id)
  assert(activity !== undefined && definition !== undefined, 'who rises in an activity is in it')
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

/** Moves what one can do in an activity; it drifts back from there. Nothing for those who do not do it. */
export function changeActivityPerformance(life: Life, minute: number, id: string, by: number): void {
  const activity = life.education.activities.find((one) => one.id === id)
  if (activity === undefined) return
  const value = Math.min(100, Math.max(0, activityPerformanceAt(life, activity, minute) + by))
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

function placesWords({ offeredAt }: ExtracurricularDefinition): string {
  const words = { elementary: 'elementary school', highSchool: 'high school', college: 'a college', town: 'a town' }
  return `a place at ${offeredAt.map((one) => words[one]).join(' or ')}`
}

/** What stands in the plan at that time already, in words. */
function clashOf(life: Life, catalogue: Catalogue, wanted: ExtracurricularDefinition): string | undefined {
  const planned = timetableOf(wanted)
  const clash = life.schedules.find(
    (one) =>
      one.id !== yieldingSchedule &&
      (one.weekDays & planned.weekDays) !== 0 &&
      (one.months & planned.months) !== 0 &&
      one.from < planned.to &&
      planned.from < one.to,
  )
  return clash === undefined
    ? undefined
    : (activityNamed(catalogue, clash.id.replace('activity:', ''))?.name ?? clash.title)
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

/** How far this person can get in it, 55 to 95; of the life's own, and never shown. */
function reachOf(life: Life, id: string): number {
  return 55 + Math.floor(randomOf(life.seed).unit(0, systemKey('schooling'), hash32(`reach:${id}`)) * 41)
}
