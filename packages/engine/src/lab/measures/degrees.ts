import { ageAt } from '../../core/time.ts'
import { compareLevels } from '../../life/education.ts'
import { populationTargets } from '../population-targets.ts'
import { row } from '../rows.ts'
import type { Measure } from './measure.ts'

/** Moments at ages 25 to 39, and those of them with a bachelor's degree or more. */
type Seen = readonly [held: number, asked: number]

export const degrees: Measure<Seen> = {
  name: 'Degrees',
  observe: () => {
    let held = 0
    let asked = 0
    return {
      moment(life, minute) {
        const age = ageAt(life, minute)
        if (age < 25 || age > 39) return
        asked++
        if (compareLevels(life.education.level, 'bachelor') >= 0) held++
      },
      end: () => [held, asked],
    }
  },
  rows(seen) {
    const { value, tolerance } = populationTargets.bachelorsAt25To39
    const held = seen.reduce((sum, one) => sum + one[0], 0)
    const asked = seen.reduce((sum, one) => sum + one[1], 0)
    const lives = seen.filter((one) => one[1] > 0).length
    const share = asked === 0 ? 0 : held / asked
    // The moments of one life are strongly correlated, so the error is based on the number of lives.
    const error = lives === 0 ? 0 : Math.sqrt((share * (1 - share)) / lives)
    return [
      row({
        what: 'a bachelor’s degree or more, at 25 to 39',
        unit: 'share',
        target: [value, value],
        tolerance,
        measured: share,
        of: lives,
        error,
      }),
    ]
  },
}
