import { ageAt } from '../../core/time.ts'
import type { Sex } from '../../life/vocabulary.ts'
import { populationTargets } from '../population-targets.ts'
import { meanRow, type Row } from '../rows.ts'
import type { Measure } from './measure.ts'

interface Seen {
  readonly sex: Sex
  /** Employers from 18 to 24 and from 18 to 58; null if the life ended earlier. */
  readonly jobsBy24: number | null
  readonly jobsBy58: number | null
  /** The share of moments from 18 to 58 with a job; null if the life ended before 58. */
  readonly employed: number | null
}

const from = 18
const early = 25
const to = 58

/** Jobs and weeks in work. Weeks are sampled four times a year. */
export const work: Measure<Seen> = {
  name: 'Work',
  observe: () => {
    let before: number | null = null
    let by24: number | null = null
    let by58: number | null = null
    let worked = 0
    let asked = 0
    return {
      moment(life, minute) {
        const age = ageAt(life, minute)
        if (age < from || by58 !== null) return
        before ??= life.work.employers
        if (age >= early) by24 ??= life.work.employers - before
        if (age >= to) {
          by58 = life.work.employers - before
          return
        }
        asked++
        if (life.work.job !== null) worked++
      },
      end: (life) => ({
        sex: life.sex,
        jobsBy24: by24,
        jobsBy58: by58,
        employed: by58 === null || asked === 0 ? null : worked / asked,
      }),
    }
  },
  rows: (seen) => [...jobRows(seen), ...weekRows(seen)],
}

function jobRows(seen: readonly Seen[]): Row[] {
  const { from18To58, from18To24, tolerance } = populationTargets.jobsHeld
  const by24 = seen.flatMap(({ jobsBy24 }) => jobsBy24 ?? [])
  const by58 = seen.flatMap(({ jobsBy58 }) => jobsBy58 ?? [])
  return [
    meanRow('jobs held from 18 to 24', 'count', [from18To24, from18To24], tolerance, by24),
    meanRow('jobs held from 18 to 58', 'count', [from18To58, from18To58], tolerance, by58),
  ]
}

function weekRows(seen: readonly Seen[]): Row[] {
  const { tolerance, ...targets } = populationTargets.weeksEmployed
  return (['all', 'male', 'female'] as const).map((who) => {
    const shares = seen.filter(({ sex }) => who === 'all' || sex === who).flatMap(({ employed }) => employed ?? [])
    const target = targets[who]
    return meanRow(`weeks with a job from 18 to 58, ${who}`, 'share', [target, target], tolerance, shares)
  })
}
