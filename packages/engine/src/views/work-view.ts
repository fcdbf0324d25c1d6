import type { FrameBody } from '@lifegrid/contract/frames/index.generated'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { JobDefinition } from '../catalogue/job.ts'
import { inWords } from '../core/message.ts'
import { perCatalogue } from '../core/per-catalogue.ts'
import { type LifeAt, whyUnavailable } from '../core/refusal.ts'
import { dayOf } from '../core/time.ts'
import type { Life } from '../life/life.ts'
import { hiringChance, missingFor, whyNotApply } from '../systems/work/applications.ts'
import { experienceYearsAt, ladderOf, rungOf } from '../systems/work/job.ts'
import { fullPensionAge, pensionCents } from '../systems/work/pension.ts'
import { performanceAt } from '../systems/work/performance.ts'

type Ladder = FrameBody<'jobs'>['ladders'][number]
type Rung = Ladder['rungs'][number]

/** The career ladders, each with what is the same for all players. */
const allLadders = perCatalogue(({ jobs }) => jobs.map((ladder) => ({ ladder, fixed: fixedLadder(ladder) })))

/** The part of the `jobs` frame that is the same for all players. */
export const jobsPart = perCatalogue((catalogue) => ({ ladders: allLadders(catalogue).map(({ fixed }) => fixed) }))

/**
 * The body of the `jobs` frame: every career ladder with what is open to the player, the present job, and the pension. Before retirement
 * the pension is the one that would begin now (see `systems/work/pension.ts`), at most five years early. Example: a player with 435.95 a
 * week at 67 is shown 305.17 at any age up to 62.
 */
export function jobsFrameOf(life: Life, minute: number, catalogue: Catalogue): FrameBody<'jobs'> {
  const { work, finances } = life
  const months = Math.floor((dayOf(minute) * 12) / 365.25) - fullPensionAge * 12
  return {
    job: jobShape(life, minute, catalogue),
    former: work.former ?? [],
    retired: work.retired,
    pensionCents: work.retired ? finances.pensionCents : pensionCents(finances.earnedCents, Math.max(-60, months)),
    applications: work.applications.map((one) => ({
      job: one.job,
      rung: rungOf(ladderOf(catalogue, one.job), one.rung).id,
      answerMinute: one.minute,
    })),
    ladders: allLadders(catalogue).map(({ ladder, fixed }) => ({
      ...fixed,
      experienceYears: experienceYearsAt(life, ladder.id, minute),
      rungs: fixed.rungs.map((rung, place) => ({ ...rung, ...openingOf({ life, minute, catalogue }, ladder, place) })),
    })),
  }
}

function fixedLadder({ id, title, about, partTime, rungs }: JobDefinition): Omit<Ladder, 'experienceYears'> {
  const fixedRungs = rungs.map((rung) => ({
    id: rung.id,
    title: rung.title,
    weeklyCents: rung.weeklyCents,
    hours: rung.hours,
  }))
  return { id, title, about, partTime, rungs: fixedRungs }
}

/** Whether a rung is open to the player. */
function openingOf(lifeAt: LifeAt, ladder: JobDefinition, rung: number): Pick<Rung, 'chance' | 'unavailable'> {
  const { life, minute } = lifeAt
  const full = whyNotApply(life, minute, ladder, rung, false)
  const closed = full === undefined ? undefined : whyNotApply(life, minute, ladder, rung, true) && full
  return closed === undefined
    ? { chance: Math.round(hiringChance(life, minute, ladder, rung) * 100) }
    : { unavailable: whyUnavailable(closed, lifeAt) }
}

function jobShape(life: Life, minute: number, catalogue: Catalogue): FrameBody<'jobs'>['job'] {
  const { job } = life.work
  if (job === null) return null
  const ladder = ladderOf(catalogue, job.id)
  const rung = rungOf(ladder, job.rung)
  const missing = job.rung + 1 < ladder.rungs.length ? missingFor(life, minute, ladder, job.rung + 1) : undefined
  return {
    job: job.id,
    rung: rung.id,
    title: job.title,
    partTime: job.partTime,
    weeklyCents: job.weeklyCents,
    performance: performanceAt(life, minute, rung.hours),
    sinceMinute: job.sinceMinute,
    nextRequires: missing === undefined ? null : inWords(catalogue, missing),
  }
}
