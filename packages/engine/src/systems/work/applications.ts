import { assert } from '@lifegrid/base/assert'
import { clamp } from '@lifegrid/base/clamp'
import { withArticle } from '@lifegrid/base/with-article'
import type { JobDefinition } from '../../catalogue/job.ts'
import { schedule, unschedule } from '../../core/agenda.ts'
import { civilOfDay } from '../../core/calendar.ts'
import { tell } from '../../core/feed.ts'
import { messageOf, type Phrase, say, wording } from '../../core/message.ts'
import { type Premises, premise } from '../../core/premise.ts'
import { type Refusal, refusal } from '../../core/refusal.ts'
import { ageAt, epochDayAt } from '../../core/time.ts'
import { roll, rollBetween, type Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import { engineLimits, minutesPerDay } from '../../life/limits.ts'
import type { JobApplication } from '../../life/work.ts'
import { changeGauge } from '../mood/mood.ts'
import { missingEducation } from '../school/education-requirements.ts'
import { experienceYearsAt, hire, ladderOf, rungOf } from './job.ts'
import { marketOf } from './labour-market.ts'
import { performanceAt } from './performance.ts'

const partTimeFromAge = 14
export const fullTimeFromAge = 18

/** Why the player cannot apply for a job now; undefined when the player can. */
export function whyNotApply(
  life: Life,
  minute: number,
  ladder: JobDefinition,
  rung: number,
  partTime: boolean,
): Refusal | undefined {
  const { work } = life
  const age = ageAt(life, minute)
  if (work.retired) return refusal('not_for_you', 'work.retired')
  if (life.body.impaired.work) return refusal('not_for_you', 'work.unfit')
  if (age < (partTime ? partTimeFromAge : fullTimeFromAge)) {
    return partTime
      ? refusal('too_young', 'work.part-time-age', { age: partTimeFromAge })
      : refusal('too_young', 'work.full-time-age', { age: fullTimeFromAge })
  }
  if (partTime && (!ladder.partTime || rung > 0)) return refusal('not_qualified', 'work.no-part-time')
  if (!partTime && isStudyingByDay(life)) {
    return refusal('not_qualified', 'work.days-at-school')
  }
  if (work.job?.id === ladder.id && work.job.rung >= rung && work.job.partTime === partTime) {
    return refusal('not_for_you', 'work.has-job')
  }
  if (work.applications.length >= engineLimits.jobApplicationsMax) {
    return refusal('too_many_applications', 'work.too-many-applications', {
      applications: engineLimits.jobApplicationsMax,
    })
  }
  if (work.applications.some((one) => one.job === ladder.id)) {
    return refusal('too_many_applications', 'work.application-sent')
  }
  const missing = missingFor(life, minute, ladder, rung)
  return missing === undefined ? undefined : refusal('not_qualified', 'requirements.unmet', { requirement: missing })
}

/** The highest rung whose requirements the player meets; the first rung when there is none. */
export function highestRungFor(life: Life, minute: number, ladder: JobDefinition): number {
  for (let rung = ladder.rungs.length - 1; rung > 0; rung--) {
    if (missingFor(life, minute, ladder, rung) === undefined) return rung
  }
  return 0
}

/** The first requirement of a rung that the player does not meet, in words that fit after "Requires"; undefined when there is none. */
export function missingFor(life: Life, minute: number, ladder: JobDefinition, rung: number): Phrase | undefined {
  const { requires } = rungOf(ladder, rung)
  const education = missingEducation(life, requires?.education)
  if (education !== undefined) return education
  const years = requires?.experienceYears ?? 0
  const has = experienceYearsAt(life, ladder.id, minute)
  if (has >= years) return undefined
  return years === 1
    ? wording('requirements.experience-year', { ladder: ladder.title, has })
    : wording('requirements.experience-years', { years, ladder: ladder.title, has })
}

/**
 * The probability that an application succeeds, from 0.03 to 0.95: the ladder's openings × the labour market of the year × fit. Fit is 1 for
 * an applicant without a job who just meets the requirements of the lowest rung. It is 8 % more for each further year of experience, up to 5;
 * up to 25 % more or less for the performance in the present job; 12 % less for each rung; and 20 % less at stress above 75 or health below 40.
 * Example: openings 0.7, market 1, two more years than required, no job: 0.7 × 1.16 = 0.81.
 */
export function hiringChance(life: Life, minute: number, ladder: JobDefinition, rung: number): number {
  const beyond = experienceYearsAt(life, ladder.id, minute) - (rungOf(ladder, rung).requires?.experienceYears ?? 0)
  const reputation = life.work.job === null ? 1 : 0.75 + performanceAt(life, minute) / 200
  const looks = life.gauges.stress.value > 75 || life.gauges.health.value < 40 ? 0.8 : 1
  const fit = (1 + 0.08 * clamp(beyond, 0, 5)) * reputation * looks * (1 - 0.12 * rung)
  const market = marketOf(civilOfDay(epochDayAt(life, minute)).year)
  return clamp(ladder.openings * market * fit, 0.03, 0.95)
}

/** Sends an application. The answer comes after 3 to 16 days. The caller has checked {@link whyNotApply}. */
export function applyFor(turn: Turn, ladder: JobDefinition, rung: number, partTime: boolean): void {
  const { life } = turn
  const days = rollBetween(turn, 'work', `reply:${ladder.id}`, 3, 16)
  const minute = (Math.floor(turn.minute / minutesPerDay) + days) * minutesPerDay + 11 * 60
  life.work.applications.push({ job: ladder.id, rung, partTime, minute })
  schedule(life, minute, 'work', `reply:${ladder.id}`)
}

export const isNotRetired = premise('the player has not retired', ({ life }) => !life.work.retired)

/** The player may have taken up studies or another job since the application. */
export const replyPremises: Premises = [
  premise('an application is open', ({ life }, jobId) => applicationFor(life, jobId) !== undefined),
  isNotRetired,
  premise('the days are free for full-time work', ({ life }, jobId) => {
    return applicationFor(life, jobId)?.partTime === true || !isStudyingByDay(life)
  }),
  premise('the player has no better job on the same ladder', ({ life }, jobId) => {
    const { job } = life.work
    const application = applicationFor(life, jobId)
    if (job === null || application === undefined || job.id !== jobId) return true
    return job.rung < application.rung || (job.partTime && !application.partTime && job.rung === application.rung)
  }),
]

function applicationFor(life: Life, jobId: string): JobApplication | undefined {
  return life.work.applications.find((one) => one.job === jobId)
}

/** Removes an application that is moot, and tells a player who studies by day why the employer said no. */
export function dropApplication(turn: Turn, jobId: string): void {
  const { life } = turn
  const application = applicationFor(life, jobId)
  removeApplication(life, jobId)
  if (application === undefined || life.work.retired || application.partTime || !isStudyingByDay(life)) return
  tellRefusal(turn, rungOf(ladderOf(turn.catalogue, jobId), application.rung).title, say(turn, 'work.refused-studies'))
}

function removeApplication(life: Life, jobId: string): void {
  life.work.applications = life.work.applications.filter((one) => one.job !== jobId)
}

function isStudyingByDay({ education }: Life): boolean {
  return education.current !== null && !education.current.evening
}

function tellRefusal(turn: Turn, title: string, reason: string): void {
  const told = messageOf(turn, 'work.application-refused', { title, reason })
  tell(turn, { ...told, eventId: 'application-refused', importance: 4 })
}

/** Answers an application: with the job, which ends all other applications, or with a reason why not. */
export function answerApplication(turn: Turn, jobId: string): void {
  const { life, minute } = turn
  const application = applicationFor(life, jobId)
  assert(application !== undefined, 'an employer answers an application')
  removeApplication(life, jobId)
  const ladder = ladderOf(turn.catalogue, jobId)
  const title = rungOf(ladder, application.rung).title
  const reason = rejectionOf(turn, ladder, application)
  if (reason !== undefined) {
    changeGauge(life, 'happiness', minute, -2)
    tellRefusal(turn, title, reason)
    return
  }
  const had = life.work.job
  hire(turn, ladder, application.rung, application.partTime)
  withdrawApplications(turn)
  changeGauge(life, 'happiness', minute, 5)
  const told = messageOf(turn, had === null ? 'work.first-job' : 'work.other-job', { job: withArticle(title) })
  tell(turn, { ...told, eventId: 'new-job', importance: 6 })
}

function rejectionOf(turn: Turn, ladder: JobDefinition, application: JobApplication): string | undefined {
  const { life, minute } = turn
  const { rung } = application
  // The player may have lost a requirement since the application.
  const missing = missingFor(life, minute, ladder, rung)
  if (missing !== undefined) return say(turn, 'work.refused-requirement', { requirement: missing })
  const chance = hiringChance(life, minute, ladder, rung)
  if (roll(turn, 'work', `answer:${ladder.id}`) < chance) return undefined
  const year = civilOfDay(epochDayAt(life, minute)).year
  if (marketOf(year) < 0.8) return say(turn, 'work.refused-market')
  if (life.work.job !== null && performanceAt(life, minute) < 40) return say(turn, 'work.refused-performance')
  const beyond = experienceYearsAt(life, ladder.id, minute) - (rungOf(ladder, rung).requires?.experienceYears ?? 0)
  if (beyond < 2) return say(turn, 'work.refused-experience')
  return say(turn, 'work.refused-other')
}

/** Withdraws all applications, so that a player who has just begun a job does not begin another one a week later. */
export function withdrawApplications({ life }: Turn): void {
  for (const { job } of life.work.applications) unschedule(life, 'work', `reply:${job}`)
  life.work.applications = []
}
