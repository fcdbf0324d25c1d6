import { ageAt } from '../../core/time.ts'
import type { Life } from '../../life/life.ts'
import { isChild } from '../../life/vocabulary.ts'
import { populationTargets } from '../population-targets.ts'
import { type Row, shareRow } from '../rows.ts'
import type { Measure } from './measure.ts'

/** The number of children of a woman on her 45th birthday, the middle of the survey's age range; null for everyone else. */
type Seen = number | null

const askedAge = 45

export const children: Measure<Seen> = {
  name: 'Children',
  observe: () => {
    let count: Seen = null
    return {
      moment(life, minute) {
        if (count === null && life.sex === 'female' && ageAt(life, minute) === askedAge) count = childrenEver(life)
      },
      end: () => count,
    }
  },
  rows(seen) {
    const { shares, tolerance } = populationTargets.childrenOfWomen
    const asked = seen.filter((count) => count !== null)
    const last = shares.length - 1
    return shares.map(([count, share], index): Row => {
      const hits = asked.filter((had) => (index === last ? had >= count : had === count)).length
      const what =
        index === last ? `women of ${askedAge} with ${count} children or more` : `women of ${askedAge} with ${count}`
      return shareRow(what, [share, share], tolerance, hits, asked.length)
    })
  },
}

/** Includes children who have died, because relatives are never removed from a life. */
function childrenEver(life: Life): number {
  return life.people.filter(({ relation }) => isChild(relation)).length
}
