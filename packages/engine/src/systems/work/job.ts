import { assert } from '@lifegrid/base/assert'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { JobDefinition, RungDefinition } from '../../catalogue/job.ts'
import { latest } from '../../codec/compact/latest.ts'
import { shared } from '../../codec/compact/shared-strings.ts'
import { readTally, writeTally } from '../../codec/compact/tally.ts'
import { schedule, unschedule } from '../../core/agenda.ts'
import { civilOfDay } from '../../core/calendar.ts'
import { allMonths, dropSchedule, setSchedule, weekendDays, workDays } from '../../core/daily-plan.ts'
import { waitingDays } from '../../core/random-wait.ts'
import { dayOf, epochDayAt } from '../../core/time.ts'
import { roll, rollBetween, type Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import { engineLimits, minutesPerDay } from '../../life/limits.ts'
import type { Job } from '../../life/work.ts'
import { settle } from '../money/accounts.ts'
import { replan } from '../money/weekly-plan.ts'
import { marketOf } from './labour-market.ts'
import { performanceAt } from './performance.ts'
import { startingWage, wageAfterPromotion } from './wage.ts'

const reviewDays = 365
/** Median years until a lay-off, by rung. Calibrated to the number of jobs in a life in NLSY79. */
const medianYearsOnRung: readonly number[] = [4.5, 9, 13, 17, 20]
/**
 * Half of the wage for 26 weeks, as in most states (US Department of Labor, Comparison of State Unemployment Insurance Laws 2022). The
 * maximum of 450 a week is the game's choice, because those of the states differ widely.
 */
const benefitPercent = 50
const benefitCentsMax = 45_000
const benefitDays = 182
/** A lay-off gives a benefit only after this many days in the job. */
const benefitAfterDays = 90

export function ladderOf(catalogue: Catalogue, id: string): JobDefinition {
  const ladder = catalogue.jobs.find((one) => one.id === id)
  assert(ladder !== undefined, 'the ladder of a job stays in the catalogue')
  return ladder
}

export function rungOf(ladder: JobDefinition, rung: number): RungDefinition {
  const found = ladder.rungs[rung]
  assert(found !== undefined, 'the rung of a job stays on its ladder')
  return found
}

/** Whole years of work on a ladder up to a minute. Part-time work counts in full. */
export function experienceYearsAt(life: Life, ladder: string, minute: number): number {
  const { job, experience } = life.work
  const now = job?.id === ladder ? Math.floor((minute - job.sinceMinute) / (7 * minutesPerDay)) : 0
  return Math.floor((readTally(experience, ladder) + now) / 52)
}

/** Begins a job on a rung of a ladder, and ends the present one. */
export function hire(turn: Turn, ladder: JobDefinition, rung = 0, partTime = false): void {
  const { life, minute } = turn
  if (life.work.job !== null) endJob(turn)
  const definition = rungOf(ladder, rung)
  const bent = rollBetween(turn, 'work', 'bent', 34, 78)
  life.work.job = {
    id: ladder.id,
    rung,
    title: definition.title,
    partTime,
    sinceMinute: minute,
    rungSinceMinute: minute,
    weeklyCents: startingWage(turn, definition, partTime),
    performance: { value: 50, since: minute },
    bent,
    warned: false,
  }
  life.work.employers++
  life.work.benefit = null
  unschedule(life, 'work', 'seek')
  unschedule(life, 'work', 'benefit')
  setWorkHours(turn, ladder)
  schedule(life, minute + reviewDays * minutesPerDay, 'work', 'review')
  scheduleLayoff(turn, ladder)
  replan(turn)
}

/** Puts the hours and the dates of the present job on the agenda. For jobs from a release that did not do this. */
export function resumeJob(turn: Turn): void {
  const { life, minute } = turn
  assert(life.work.job !== null, 'a player who resumes a job has one')
  const ladder = ladderOf(turn.catalogue, life.work.job.id)
  setWorkHours(turn, ladder)
  schedule(life, minute + reviewDays * minutesPerDay, 'work', 'review')
  scheduleLayoff(turn, ladder)
}

/** Puts the working hours into the daily plan. Students work part-time on weekends, others in the afternoon. */
function setWorkHours({ life }: Turn, ladder: JobDefinition): void {
  const job = life.work.job as Job
  const studying = life.education.current !== null
  const afternoons = { from: 16 * 60, to: 20 * 60, weekDays: workDays }
  const weekend = { from: 9 * 60, to: 14 * 60, weekDays: weekendDays }
  const full = { from: ladder.fromHour * 60, to: ladder.toHour * 60, weekDays: workDays }
  setSchedule(life, {
    id: 'job',
    title: job.title,
    place: 'work',
    ...(job.partTime ? (studying ? weekend : afternoons) : full),
    months: allMonths,
    energy: job.partTime ? 5 : 10,
  })
}

/** Draws the day of the lay-off, which comes unless the job ends or the rung changes first. */
function scheduleLayoff(turn: Turn, ladder: JobDefinition): void {
  const { life, minute } = turn
  const job = life.work.job as Job
  unschedule(life, 'work', 'layoff')
  const year = civilOfDay(epochDayAt(life, minute)).year
  const medianYears = ((medianYearsOnRung[job.rung] ?? 18) * marketOf(year)) / ladder.layoffs
  const days = waitingDays(roll(turn, 'work', `layoff:${job.rung}`), medianYears * 365)
  schedule(life, (dayOf(minute) + Math.max(20, days)) * minutesPerDay + 15 * 60, 'work', 'layoff')
}

/** Promotes the player by one rung. */
export function promote(turn: Turn): void {
  const { life, minute } = turn
  const { job } = life.work
  assert(job !== null, 'a player who is promoted has a job')
  settle(turn)
  const ladder = ladderOf(turn.catalogue, job.id)
  job.rung++
  const definition = rungOf(ladder, job.rung)
  job.title = definition.title
  job.partTime = false
  job.rungSinceMinute = minute
  job.weeklyCents = wageAfterPromotion(job, definition)
  job.performance = { value: Math.max(45, performanceAt(life, minute) - 10), since: minute }
  setWorkHours(turn, ladder)
  scheduleLayoff(turn, ladder)
  replan(turn)
}

/** Ends the job. A lay-off after at least 90 days in the job gives an unemployment benefit. */
export function leaveJob(turn: Turn, cause: 'quit' | 'fired' | 'laidOff' | 'retired'): void {
  const { life, minute } = turn
  const { job } = life.work
  if (job === null) return
  const insured = cause === 'laidOff' && minute - job.sinceMinute >= benefitAfterDays * minutesPerDay
  endJob(turn)
  if (insured) {
    const weeklyCents = Math.min(benefitCentsMax, Math.floor((job.weeklyCents * benefitPercent) / 100))
    const untilMinute = minute + benefitDays * minutesPerDay
    life.work.benefit = { weeklyCents, untilMinute }
    schedule(life, untilMinute, 'work', 'benefit')
  }
  replan(turn)
}

function endJob(turn: Turn): void {
  const { life, minute } = turn
  const job = life.work.job as Job
  settle(turn)
  const weeks = Math.floor((minute - job.sinceMinute) / (7 * minutesPerDay))
  const { experience } = life.work
  writeTally(experience, job.id, readTally(experience, job.id) + weeks)
  const { title, sinceMinute } = job
  const ended = { title: shared(title), sinceMinute, endedMinute: minute }
  life.work.former = latest(life.work.former ?? [], engineLimits.formerJobsMax, ended)
  life.work.job = null
  for (const key of ['review', 'layoff', 'warning']) unschedule(life, 'work', key)
  dropSchedule(life, 'job')
}
