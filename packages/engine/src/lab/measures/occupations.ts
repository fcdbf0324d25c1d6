import { ageAt } from '../../core/time.ts'
import { populationTargets } from '../population-targets.ts'
import { type Row, row, standardError } from '../rows.ts'
import type { Measure } from './measure.ts'

/** Moments from 18 to 64 with a job on each ladder. */
type Seen = Readonly<Record<string, number>>

const from = 18
const to = 65

/**
 * Occupations: what people with a job do, sampled four times a year from 18 to 64, against the labour market. The standard error is that of
 * the lives, because the moments of one life are strongly correlated.
 */
export const occupations: Measure<Seen> = {
  name: 'Occupations',
  observe: () => {
    const moments: Record<string, number> = {}
    return {
      moment(life, minute) {
        const age = ageAt(life, minute)
        const ladder = life.work.job?.id
        if (ladder !== undefined && age >= from && age < to) moments[ladder] = (moments[ladder] ?? 0) + 1
      },
      end: () => moments,
    }
  },
  rows(seen) {
    const { groups, tolerance } = populationTargets.occupations
    const employed = groups.reduce((sum, [, , percent]) => sum + percent, 0)
    const all = seen.map((moments) => Object.values(moments).reduce((sum, one) => sum + one, 0))
    const total = all.reduce((sum, one) => sum + one, 0)
    return groups.map(([group, own, percent]): Row => {
      const ladders: readonly string[] = own
      const within = seen.map((moments) => ladders.reduce((sum, ladder) => sum + (moments[ladder] ?? 0), 0))
      const measured = total === 0 ? 0 : within.reduce((sum, one) => sum + one, 0) / total
      const target = percent / employed
      // The error of a ratio of two sums over lives.
      const residuals = within.map(
        (moments, index) => (moments - measured * (all[index] ?? 0)) * (seen.length / Math.max(1, total)),
      )
      return row({
        what: `people at work in ${group}`,
        unit: 'share',
        target: [target, target],
        tolerance,
        measured,
        of: all.filter((moments) => moments > 0).length,
        // Of few lives none may have the work at all, which is no proof that nobody has: half a life is the least error.
        error: Math.max(standardError(residuals), 0.5 / Math.max(1, seen.length)),
      })
    })
  },
}
