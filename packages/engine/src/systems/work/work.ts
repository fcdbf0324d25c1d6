import { assert } from '@lifegrid/base/assert'
import { withArticle } from '@lifegrid/base/with-article'
import { schedule, unschedule } from '../../core/agenda.ts'
import { civilOfDay } from '../../core/calendar.ts'
import { tell } from '../../core/feed.ts'
import { balance, transfer } from '../../core/ledger.ts'
import { messageOf } from '../../core/message.ts'
import { premise } from '../../core/premise.ts'
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
import {
  answerApplication,
  dropApplication,
  fullTimeFromAge,
  isNotRetired,
  missingFor,
  replyPremises,
  withdrawApplications,
} from './applications.ts'
import { hire, ladderOf, leaveJob, promote, rungOf } from './job.ts'
import { marketOf } from './labour-market.ts'
import { fullPensionAge, pensionCents } from './pension.ts'
import { performanceAt } from './performance.ts'
import { raiseAtReview } from './wage.ts'

/** The age at which players retire if they have not retired earlier. */
const retirementAge = fullPensionAge
/** Below this performance the employer gives a warning, and fires the player if it is still lower a month later. */
const warningBelow = 32
const warningDays = 30
const warningStandsDays = 365
const warningsMax = 2
/** For this long, the job centre assigns no job to a player who has quit. */
const restAfterQuittingDays = 180
/** The job centre assigns no job to a player with more money than this. */
const centreBelowCents = 500_000
const promotionPerformance = 50
/** The probability that a player who meets the requirements is promoted in a year, at the usual labour market. */
const promotionChance = 0.42

export function isOfWorkingAge(life: Life, minute: number): boolean {
  const age = ageAt(life, minute)
  return age >= stageFrom.youngAdult && age < retirementAge
}

/** The job centre finds a job after 10 to 30 weeks. */
export function seekDelayMinutes(turn: Turn): number {
  return rollBetween(turn, 'work', 'seek', 70, 210) * minutesPerDay + 10 * 60
}

/** Puts the job centre's offer on the agenda, after a job has ended. It is ignored if the player has a job by then. */
export function startJobSearch(turn: Turn, cause: 'lost' | 'quit' = 'lost'): void {
  unschedule(turn.life, 'work', 'seek')
  const restMinutes = cause === 'quit' ? restAfterQuittingDays * minutesPerDay : 0
  schedule(turn.life, turn.minute + restMinutes + seekDelayMinutes(turn), 'work', 'seek')
}

/**
 * Ends work for good, and begins the pension, which is calculated from the earnings of the life. The disability pension of those whom an illness
 * keeps from work is that of the full age. Source: 42 USC 423.
 */
export function retire(turn: Turn, why: 'age' | 'unfit' = 'age'): void {
  const { life, minute } = turn
  const had = life.work.job
  leaveJob(turn, 'retired')
  withdrawApplications(turn)
  settle(turn)
  for (const key of ['seek', 'retire', 'benefit', 'unfit']) unschedule(life, 'work', key)
  life.work.retired = true
  life.work.benefit = null
  const months = Math.floor((dayOf(minute) * 12) / 365.25) - fullPensionAge * 12
  life.finances.pensionCents = pensionCents(life.finances.earnedCents, why === 'unfit' ? Math.max(0, months) : months)
  transfer(turn, 'money', 'retirement', 'player', balance(life, 'money', 'retirement'))
  // The player sells a business, and keeps the money in shares.
  if (life.finances.investor === 'venture') life.finances.investor = 'shares'
  replan(turn)
  const told =
    had === null
      ? messageOf(turn, why === 'unfit' ? 'work.declared-unfit-without-job' : 'work.retirement-without-job')
      : messageOf(turn, why === 'unfit' ? 'work.declared-unfit' : 'work.retirement', { job: withArticle(had.title) })
  tell(turn, { ...told, eventId: 'retirement', importance: 7 })
}

const hasJob = premise('the player has a job', ({ life }) => life.work.job !== null)

/** The agenda items of work: reviews, answers to applications, lay-offs, warnings, the job centre, and retirement. */
export const work: System<'work'> = {
  name: 'work',
  changes: ['facts', 'mood'],
  runsBeforeHeir: true,
  premises: {
    'reply:': replyPremises,
    review: [hasJob],
    layoff: [hasJob],
    warning: [hasJob, premise('the player has been warned', ({ life }) => life.work.job?.warned === true)],
    seek: [
      premise('the player has no job', ({ life }) => life.work.job === null),
      isNotRetired,
      premise('no illness keeps the player from work', ({ life }) => !life.body.impaired.work),
      premise('the player is of working age', ({ life, minute }) => isOfWorkingAge(life, minute)),
    ],
    retire: [isNotRetired],
    unfit: [isNotRetired, premise('an illness keeps the player from work', ({ life }) => life.body.impaired.work)],
    benefit: [premise('the player gets a benefit', ({ life }) => life.work.benefit !== null)],
  },
  begin(turn) {
    // The day after the birthday, so that the agenda items of the birthday come first.
    schedule(turn.life, (Math.ceil(retirementAge * 365.25) + 1) * minutesPerDay + 9 * 60, 'work', 'retire')
    schedule(turn.life, (Math.ceil(fullTimeFromAge * 365.25) + 60) * minutesPerDay + 9 * 60, 'work', 'seek')
  },
  due(turn, key) {
    const { life } = turn
    if (key.startsWith('reply:')) answerApplication(turn, key.slice('reply:'.length))
    else if (key === 'review') review(turn)
    else if (key === 'layoff') layOff(turn)
    else if (key === 'warning') followUpWarning(turn)
    else if (key === 'seek') assignJob(turn)
    else if (key === 'retire') retire(turn)
    else if (key === 'unfit') retire(turn, 'unfit')
    else if (key === 'benefit') {
      life.work.benefit = null
      replan(turn)
    } else assert(false, `work has no agenda item ${key}`)
  },
  drop(turn, key) {
    if (key.startsWith('reply:')) dropApplication(turn, key.slice('reply:'.length))
  },
}

/** The yearly review: a warning, a promotion or a raise, depending on the performance. */
function review(turn: Turn): void {
  const { life, minute } = turn
  const { job } = life.work
  assert(job !== null, 'a player with a review has a job')
  schedule(life, minute + 365 * minutesPerDay, 'work', 'review')
  // The weekly plan is updated at least once a year, because children grow up.
  replan(turn)
  const ladder = ladderOf(turn.catalogue, job.id)
  const rung = rungOf(ladder, job.rung)
  const performance = performanceAt(life, minute, rung.hours)
  if (performance < warningBelow) {
    giveWarning(turn)
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
  raiseAtReview(turn, rung, performance)
}

function giveWarning(turn: Turn): void {
  const { life, minute } = turn
  const { job } = life.work
  assert(job !== null, 'a player with a warning has a job')
  const { count, minute: latest } = job.warnings ?? { count: 0, minute: Number.NEGATIVE_INFINITY }
  // A warning stands for a year, and nobody is given a third.
  if (minute - latest < warningStandsDays * minutesPerDay) return
  if (count >= warningsMax) {
    fire(turn)
    return
  }
  job.warned = true
  job.warnings = { count: count + 1, minute }
  changeGauge(life, 'stress', minute, 6)
  // A second warning gives the player another month.
  unschedule(life, 'work', 'warning')
  schedule(life, minute + warningDays * minutesPerDay, 'work', 'warning')
  tell(turn, { ...messageOf(turn, 'work.warning'), eventId: 'work-warning', importance: 6 })
}

/** Gives a warning at once when the performance is too low and there was none. Called after an event has lowered the performance. */
export function warnIfTooLow(turn: Turn): void {
  const { job } = turn.life.work
  if (job !== null && !job.warned && performanceAt(turn.life, turn.minute) < warningBelow) giveWarning(turn)
}

/** A month after a warning: fires the player if the performance is still too low. */
function followUpWarning(turn: Turn): void {
  const { life, minute } = turn
  const { job } = life.work
  assert(job !== null, 'a player with a warning has a job')
  job.warned = false
  if (performanceAt(life, minute) < warningBelow) fire(turn)
}

function fire(turn: Turn): void {
  const { life, minute } = turn
  const { job } = life.work
  assert(job !== null, 'a player who is fired has a job')
  leaveJob(turn, 'fired')
  startJobSearch(turn)
  changeGauge(life, 'happiness', minute, -10)
  changeGauge(life, 'stress', minute, 10)
  tell(turn, { ...messageOf(turn, 'work.fired', { job: withArticle(job.title) }), eventId: 'fired', importance: 7 })
}

function layOff(turn: Turn): void {
  const { life, minute } = turn
  const { job } = life.work
  assert(job !== null, 'a player who is laid off has a job')
  leaveJob(turn, 'laidOff')
  startJobSearch(turn)
  changeGauge(life, 'happiness', minute, job.partTime ? -2 : -8)
  changeGauge(life, 'stress', minute, job.partTime ? 2 : 10)
  const told = messageOf(turn, 'work.laid-off')
  tell(turn, { ...told, eventId: 'laid-off-work', importance: job.partTime ? 4 : 6 })
}

/**
 * The job centre assigns a full-time job on the first rung of a ladder whose requirements the player meets. It tries again later while the
 * player studies by day, has enough money, or lives with another adult.
 */
function assignJob(turn: Turn): void {
  const { life, minute } = turn
  const { current } = life.education
  if (current !== null && !current.evening) {
    startJobSearch(turn)
    return
  }
  if (moneyAt(life, minute) > centreBelowCents || householdOf(life, minute).adults > 1) {
    startJobSearch(turn)
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
