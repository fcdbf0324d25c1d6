import type { Life } from '../../life/life.ts'
import { isKin } from '../../life/vocabulary.ts'
import { populationTargets } from '../population-targets.ts'
import { boundRow, mean, standardError } from '../rows.ts'
import type { Measure } from './measure.ts'

/** The people met, and those of them who were named again. */
type Seen = readonly [met: number, named: number]

interface Met {
  readonly name: string
  readonly minute: number
  named: boolean
}

/** A line of the first days still tells of the meeting. */
const laterMinutes = 7 * 1440
const word = /\p{Lu}[\p{L}’-]+/gu

/**
 * People: whom the life meets outside the family it is born into (everyone whose relation is not kin when first seen). Somebody is named
 * again when a line of the feed or a question has the person's first name more than seven days after the meeting. Two people of one name
 * both count. The row is the mean share over lives.
 */
export const people: Measure<Seen> = {
  name: 'People',
  observe: () => {
    const known = new Map<string, Met>()
    const byName = new Map<string, Met[]>()
    let count = -1
    const meet = (life: Life): void => {
      if (life.peopleCount === count) return
      count = life.peopleCount
      for (const { id, firstname, relation, metDay } of life.people) {
        if (known.has(id)) continue
        const met = { name: firstname, minute: (metDay - life.birthDay) * 1440, named: isKin(relation) }
        known.set(id, met)
        if (!met.named) byName.set(firstname, [...(byName.get(firstname) ?? []), met])
      }
    }
    return {
      frames(life, frames) {
        meet(life)
        for (const { frame, body } of frames) {
          if (frame !== 'messageEvent' && frame !== 'questionEvent' && frame !== 'dilemmaEvent') continue
          for (const [name] of body.message.matchAll(word)) {
            for (const met of byName.get(name.replace(/’s$/, '')) ?? [])
              if (body.minute > met.minute + laterMinutes) met.named = true
          }
        }
      },
      end() {
        const met = [...byName.values()].flat()
        return [met.length, met.filter(({ named }) => named).length]
      },
    }
  },
  rows(seen) {
    const shares = seen.filter(([met]) => met > 0).map(([met, named]) => named / met)
    return [
      boundRow('≥', {
        what: 'people met whom a line names again',
        unit: 'share',
        bound: populationTargets.storytelling.namedAgainMin,
        measured: mean(shares),
        of: shares.length,
        error: standardError(shares),
      }),
    ]
  },
}
