import type { Life } from '../../life/life.ts'
import { isKin, type Relation } from '../../life/vocabulary.ts'
import { populationTargets } from '../population-targets.ts'
import { boundRow, mean, standardError } from '../rows.ts'
import type { Measure } from './measure.ts'

/** The people met, and those of them who were named again; in all, and by the relation in which each was met. */
interface Seen {
  readonly all: Counted
  readonly byRelation: Readonly<Record<string, Counted>>
}

type Counted = readonly [met: number, named: number]

interface Met {
  readonly name: string
  readonly relation: Relation
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
        const met = { name: firstname, relation, minute: (metDay - life.birthDay) * 1440, named: isKin(relation) }
        known.set(id, met)
        if (!met.named) byName.set(firstname, [...(byName.get(firstname) ?? []), met])
      }
    }
    return {
      frames(life, frames) {
        meet(life)
        for (const { frame, body } of frames) {
          if (frame !== 'messageEvent' && frame !== 'questionEvent' && frame !== 'dilemmaEvent') continue
          for (const name of body.message.match(word) ?? []) {
            const named = byName.get(name.endsWith('’s') ? name.slice(0, -2) : name)
            for (const met of named ?? []) if (body.minute > met.minute + laterMinutes) met.named = true
          }
        }
      },
      end() {
        const met = [...byName.values()].flat()
        const byRelation = Object.fromEntries(
          [...Map.groupBy(met, ({ relation }) => relation)].map(([relation, some]) => [relation, counted(some)]),
        )
        return { all: counted(met), byRelation }
      },
    }
  },
  rows(seen) {
    const shares = seen.filter(({ all }) => all[0] > 0).map(({ all: [met, named] }) => named / met)
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
  plots(seen) {
    const sums = new Map<string, [met: number, named: number]>()
    for (const { byRelation } of seen)
      for (const [relation, [met, named]] of Object.entries(byRelation)) {
        const sum = sums.get(relation) ?? [0, 0]
        sums.set(relation, [sum[0] + met, sum[1] + named])
      }
    // Few are met as anything else, such as an ex of an earlier generation.
    const common = [...sums].filter(([, [met]]) => met >= metForBarMin).sort(([a], [b]) => (a < b ? -1 : 1))
    return [
      {
        title: 'Named again by where they were met',
        kind: 'bars',
        x: 'met as',
        y: 'named again, percent',
        series: [
          {
            name: 'named again',
            points: common.map(([, [met, named]], index) => [index, Math.round((100 * named) / met)] as const),
          },
        ],
        labels: common.map(([relation]) => relation),
      },
    ]
  },
}

/** A bar needs so many people. */
const metForBarMin = 20

function counted(met: readonly Met[]): Counted {
  return [met.length, met.filter(({ named }) => named).length]
}
