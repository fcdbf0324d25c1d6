import { assert } from '@lifegrid/base/assert'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { JobDefinition, RungDefinition } from '../../catalogue/job.ts'
import { readTally, writeTally } from '../../codec/compact/tally.ts'
import { schedule, unschedule } from '../../core/agenda.ts'
import { civilOfDay } from '../../core/calendar.ts'
import { allMonths, dropSchedule, setSchedule, weekendDays, workDays } from '../../core/daily-plan.ts'
import { dayOf, epochDayAt } from '../../core/time.ts'
import { roll, rollBetween, type Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import { minutesPerDay } from '../../life/limits.ts'
import type { Job } from '../../life/work.ts'
import { settle } from '../money/accounts.ts'
import { waitingDays } from '../money/waiting.ts'
import { replan } from '../money/weekly-plan.ts'
import { marketOf } from './labour-market.ts'
import { performanceAt } from './performance.ts'

/** A part-time job is 18 of 40 hours. */
const partTimePercent = 45
const reviewDays = 365
/** The years after which half of those on a rung would have lost the place. Tuned to the jobs of a life in NLSY79. */
const medianYearsOnRung: readonly number[] = [4.5, 9, 13, 17, 20]
/**
 * Half the wage for 26 weeks, as most states have it (US Department of Labor, Comparison of State Unemployment Insurance Laws 2022). The
 * states' own limits lie far apart; 450 a week is a choice of the game's among them.
 */
const benefitPercent = 50
const benefitCentsMax = 45_000
const benefitDays = 182
/** A trial of a quarter must have been passed before anyone is owed a benefit. */
const benefitAfterDays = 90

export function ladderOf(catalogue: Catalogue, id: string): JobDefinition {
  const ladder = catalogue.jobs.find((one) => one.id === id)
  assert(ladder !== undefined, 'a job that someone has is in the catalogue for ever')
  return ladder
}

export function rungOf(ladder: JobDefinition, rung: number): RungDefinition {
  const found = ladder.rungs[rung]
  assert(found !== undefined, 'a rung that someone stands on is in its ladder for ever')
  return found
}

/** Whole years worked on a ladder up to a minute. Part-time counts in full: it is the years that teach. */
export function experienceYearsAt(life: Life, ladder: string, minute: number): number {
  const { job, experience } = life.work
  const now = job?.id === ladder ? Math.floor((minute - job.sinceMinute) / (7 * minutesPerDay)) : 0
  return Math.floor((readTally(experience, ladder) + now) / 52)
}

/** Starts on a rung of a ladder, leaving any other job. */
export function hire(turn: Turn, ladder: JobDefinition, rung = 0, partTime = false): void {
  const { life, minute } = turn
  if (life.work.job !== null) endJob(turn)
  const definition = rungOf(ladder, rung)
  const wage = Math.floor((definition.weeklyCents * rollBetween(turn, 'work', 'wage', 92, 110)) / 100)
  const bent = rollBetween(turn, 'work', 'bent', 34, 78)
  life.work.job = {
    id: ladder.id,
    rung,
    title: definition.title,
    partTime,
    sinceMinute: minute,
    rungSinceMinute: minute,
    weeklyCents: partTime ? Math.floor((wage * partTimePercent) / 100) : wage,
    performance: { value: 50, since: minute },
    bent,
    warned: false,
  }
  life.work.employers++
  life.work.benefit = null
  unschedule(life, 'work', 'seek')
  unschedule(life, 'work', 'benefit')
  placeJob(turn, ladder)
  schedule(life, minute + reviewDays * minutesPerDay, 'work', 'review')
  awaitLayoff(turn, ladder)
  replan(turn)
}

/** Goes on in a job that is held and has nothing due yet: one that an older release began. */
export function resumeJob(turn: Turn): void {
  const { life, minute } = turn
  assert(life.work.job !== null, 'who goes on in a job has one')
  const ladder = ladderOf(turn.catalogue, life.work.job.id)
  placeJob(turn, ladder)
  schedule(life, minute + reviewDays * minutesPerDay, 'work', 'review')
  awaitLayoff(turn, ladder)
}

/** The hours in the week: weekdays, or the weekend for those who go to school. */
function placeJob({ life }: Turn, ladder: JobDefinition): void {
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

/** Draws the day on which the place goes under, if nothing comes before it. */
function awaitLayoff(turn: Turn, ladder: JobDefinition): void {
  const { life, minute } = turn
  const job = life.work.job as Job
  unschedule(life, 'work', 'layoff')
  const year = civilOfDay(epochDayAt(life, minute)).year
  const medianYears = ((medianYearsOnRung[job.rung] ?? 18) * marketOf(year)) / ladder.layoffs
  const days = waitingDays(roll(turn, 'work', `layoff:${job.rung}`), medianYears * 365)
  schedule(life, (dayOf(minute) + Math.max(20, days)) * minutesPerDay + 15 * 60, 'work', 'layoff')
}

/** One rung up, at a wage at least 6 % above the last. */
export function promote(turn: Turn): void {
  const { life, minute } = turn
  const { job } = life.work
  assert(job !== null, 'who is promoted has a job')
  settle(turn)
  const ladder = ladderOf(turn.catalogue, job.id)
  job.rung++
  const definition = rungOf(ladder, job.rung)
  job.title = definition.title
  job.partTime = false
  job.rungSinceMinute = minute
  job.weeklyCents = Math.max(definition.weeklyCents, Math.floor((job.weeklyCents * 106) / 100))
  job.performance = { value: Math.max(45, performanceAt(life, minute) - 10), since: minute }
  placeJob(turn, ladder)
  awaitLayoff(turn, ladder)
  replan(turn)
}

/** Multiplies the wage: 1.1 is a raise of a tenth. Nothing for those without a job. */
export function raise(turn: Turn, times: number): void {
  assert(times > 0, 'a raise is a factor above zero')
  const { job } = turn.life.work
  if (job === null) return
  settle(turn)
  job.weeklyCents = Math.floor(job.weeklyCents * times)
  replan(turn)
}

/** The job is over. `cause`: only who was laid off, after a quarter at least, draws unemployment insurance. */
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
  life.work.job = null
  for (const key of ['review', 'layoff', 'warning']) unschedule(life, 'work', key)
  dropSchedule(life, 'job')
}
