import { assert } from '@lifegrid/base/assert'
import { withArticle } from '@lifegrid/base/with-article'
import { schedule, unschedule } from '../../core/agenda.ts'
import { civilOfDay } from '../../core/calendar.ts'
import { tell } from '../../core/feed.ts'
import { balance, transfer } from '../../core/ledger.ts'
import { messageOf } from '../../core/message.ts'
import type { System } from '../../core/system.ts'
import { ageAt, dayOf, epochDayAt } from '../../core/time.ts'
import { roll, rollBetween, type Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import { minutesPerDay } from '../../life/limits.ts'
import { stageFrom } from '../../life/stage.ts'
import { householdOf } from '../home/household.ts'
import { moneyAt, settle } from '../money/accounts.ts'
import { replan } from '../money/weekly-plan.ts'
import { changeGauge } from '../mood/mood.ts'
import { answerApplication, fullTimeFromAge, missingFor, withdrawApplications } from './applications.ts'
import { hire, ladderOf, leaveJob, promote, raise, rungOf } from './job.ts'
import { marketOf } from './labour-market.ts'
import { fullPensionAge, pensionCents } from './pension.ts'
import { performanceAt } from './performance.ts'

/** When everyone's pension begins, whoever has not asked for it before. */
const retirementAge = fullPensionAge
/** Below this performance there is a talk, and a second one a month later. */
const warningBelow = 32
const warningDays = 30
/** A rung has a ceiling: no raise goes beyond this percent of what it pays those who start on it. */
const rungCeilingPercent = 130
/** Who has left of their own will is left in peace for so long. */
const restAfterQuittingDays = 180
/** Who has more than this need not take what the job centre finds. */
const centreBelowCents = 500_000
const promotionPerformance = 50
/** Of those who could be promoted in a year, so many are, in a usual year. */
const promotionChance = 0.42

export function isOfWorkingAge(life: Life, minute: number): boolean {
  const age = ageAt(life, minute)
  return age >= stageFrom.youngAdult && age < retirementAge
}

/** The job centre finds something after 10 to 30 weeks, for those who look for nothing themselves. */
export function seekDelayMinutes(turn: Turn): number {
  return rollBetween(turn, 'work', 'seek', 70, 210) * minutesPerDay + 10 * 60
}

/** Puts the job centre's offer on the agenda: after a job was lost, after studies end. Nothing happens for who has a job by then. */
export function beginSeeking(turn: Turn, cause: 'lost' | 'quit' = 'lost'): void {
  unschedule(turn.life, 'work', 'seek')
  const restMinutes = cause === 'quit' ? restAfterQuittingDays * minutesPerDay : 0
  schedule(turn.life, turn.minute + restMinutes + seekDelayMinutes(turn), 'work', 'seek')
}

/** Ends work for good and begins the pension, reckoned from what was earned in the life. */
export function retire(turn: Turn): void {
  const { life, minute } = turn
  const had = life.work.job
  leaveJob(turn, 'retired')
  withdrawApplications(turn)
  settle(turn)
  for (const key of ['seek', 'retire', 'benefit']) unschedule(life, 'work', key)
  life.work.retired = true
  life.work.benefit = null
  const months = Math.floor((dayOf(minute) * 12) / 365.25) - fullPensionAge * 12
  life.finances.pensionCents = pensionCents(life.finances.earnedCents, months)
  transfer(turn, 'money', 'retirement', 'player', balance(life, 'money', 'retirement'))
  // Whoever has run something sells it now, and lives on the proceeds.
  if (life.finances.investor === 'venture') life.finances.investor = 'shares'
  replan(turn)
  const told =
    had === null
      ? messageOf(turn, 'work.retirement-without-job')
      : messageOf(turn, 'work.retirement', { job: withArticle(had.title) })
  tell(turn, { ...told, eventId: 'retirement', importance: 7 })
}

/** Work's own due times: reviews, answers to letters, lay-offs, talks, the job centre, the pension. */
export const work: System = {
  name: 'work',
  changes: ['facts', 'mood'],
  runsBeforeHeir: true,
  begin(turn) {
    // The day after the birthday, so that the birthday's own matters are done.
    schedule(turn.life, (Math.ceil(retirementAge * 365.25) + 1) * minutesPerDay + 9 * 60, 'work', 'retire')
    schedule(turn.life, (Math.ceil(fullTimeFromAge * 365.25) + 60) * minutesPerDay + 9 * 60, 'work', 'seek')
  },
  due(turn, key) {
    const { life } = turn
    if (key.startsWith('reply:')) answerApplication(turn, key.slice('reply:'.length))
    else if (key === 'review') review(turn)
    else if (key === 'layoff') layOff(turn)
    else if (key === 'warning') secondTalk(turn)
    else if (key === 'seek') findWork(turn)
    else if (key === 'retire') {
      if (!life.work.retired) retire(turn)
    } else if (key === 'benefit') {
      life.work.benefit = null
      replan(turn)
    } else assert(false, `work knows no ${key}`)
  },
}

/** Once a year: a raise by performance, a step up for those who are ready, a talk for those who are not. */
function review(turn: Turn): void {
  const { life, minute } = turn
  const { job } = life.work
  assert(job !== null, 'who is reviewed has a job')
  schedule(life, minute + 365 * minutesPerDay, 'work', 'review')
  // Once a year the plan is looked at anyway: children have grown up meanwhile.
  replan(turn)
  const ladder = ladderOf(turn.catalogue, job.id)
  const rung = rungOf(ladder, job.rung)
  const performance = performanceAt(life, minute, rung.hours)
  if (performance < warningBelow) {
    firstTalk(turn)
    return
  }
  const next = ladder.rungs[job.rung + 1]
  const year = civilOfDay(epochDayAt(life, minute)).year
  const ready =
    next !== undefined &&
    !job.partTime &&
    performance >= (next.requires?.performance ?? promotionPerformance) &&
    missingFor(life, minute, ladder, job.rung + 1) === undefined
  if (ready && roll(turn, 'work', 'promotion') < promotionChance * marketOf(year)) {
    promote(turn)
    changeGauge(life, 'happiness', minute, 8)
    const told = messageOf(turn, 'work.promotion', { job: withArticle(next.title) })
    tell(turn, { ...told, eventId: 'promotion', importance: 6 })
    return
  }
  // A fifth of a percent for each point above 40, up to 5 %, until the rung pays no more.
  const ceiling = Math.floor((rung.weeklyCents * rungCeilingPercent) / 100)
  const percent = Math.min(5, Math.floor((performance - 40) / 8))
  if (percent > 0 && !job.partTime && job.weeklyCents < ceiling) raise(turn, 1 + percent / 100)
}

function firstTalk(turn: Turn): void {
  const { life, minute } = turn
  const { job } = life.work
  assert(job !== null, 'who is talked to has a job')
  job.warned = true
  changeGauge(life, 'stress', minute, 6)
  schedule(life, minute + warningDays * minutesPerDay, 'work', 'warning')
  tell(turn, { ...messageOf(turn, 'work.warning'), eventId: 'work-warning', importance: 6 })
}

/** Called when performance has fallen by an event: below the mark there is a talk at once, unless there was one. */
export function heedPerformance(turn: Turn): void {
  const { job } = turn.life.work
  if (job !== null && !job.warned && performanceAt(turn.life, turn.minute) < warningBelow) firstTalk(turn)
}

function secondTalk(turn: Turn): void {
  const { life, minute } = turn
  const { job } = life.work
  assert(job !== null, 'who is talked to has a job')
  job.warned = false
  if (performanceAt(life, minute) >= warningBelow) return
  leaveJob(turn, 'fired')
  beginSeeking(turn)
  changeGauge(life, 'happiness', minute, -10)
  changeGauge(life, 'stress', minute, 10)
  tell(turn, { ...messageOf(turn, 'work.fired', { job: withArticle(job.title) }), eventId: 'fired', importance: 7 })
}

function layOff(turn: Turn): void {
  const { life, minute } = turn
  const { job } = life.work
  assert(job !== null, 'who is laid off has a job')
  leaveJob(turn, 'laidOff')
  beginSeeking(turn)
  changeGauge(life, 'happiness', minute, job.partTime ? -2 : -8)
  changeGauge(life, 'stress', minute, job.partTime ? 2 : 10)
  const told = messageOf(turn, 'work.laid-off', {}, roll(turn, 'work', 'layoff-text'))
  tell(turn, { ...told, eventId: 'laid-off-work', importance: job.partTime ? 4 : 6 })
}

/**
 * The job centre: for those without means and without a partner's wage, a full-time place on the first rung of a ladder that asks for no
 * more than there is. Whoever can live without is left in peace, and asked again.
 */
function findWork(turn: Turn): void {
  const { life, minute } = turn
  const { current } = life.education
  if (life.work.job !== null || life.work.retired || !isOfWorkingAge(life, minute)) return
  if (current !== null && !current.evening) {
    beginSeeking(turn)
    return
  }
  if (moneyAt(life, minute) > centreBelowCents || householdOf(life, minute).adults > 1) {
    beginSeeking(turn)
    return
  }
  const open = turn.catalogue.jobs.filter((ladder) => missingFor(life, minute, ladder, 0) === undefined)
  const ladder = open[Math.floor(roll(turn, 'work', 'first-job') * open.length)]
  if (ladder === undefined) return
  hire(turn, ladder)
  withdrawApplications(turn)
  const told = messageOf(turn, 'work.assigned-job', { job: withArticle(rungOf(ladder, 0).title) })
  tell(turn, { ...told, eventId: 'new-job', importance: 6 })
}
