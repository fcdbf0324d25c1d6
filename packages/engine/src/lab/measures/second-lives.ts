import type { EngineContext } from '../../core/context.ts'
import { heirsOf } from '../../heirs/heirs.ts'
import { metIn } from '../../story/met-in.ts'
import { choicesIn } from '../choices-in.ts'
import { type LifeWatch, liveAsHeir, liveLife } from '../live.ts'
import { populationTargets } from '../population-targets.ts'
import { boundRow, mean, type Row, standardError } from '../rows.ts'
import type { Measure } from './measure.ts'

/** The share of new choices in another life and in an heir's; null when it was not lived. */
interface Seen {
  readonly second: number | null
  readonly heir: number | null
}

/**
 * One life in 25 is followed by two more, which take as long as the first: that makes a population an eighth dearer. The shares of lives differ
 * by about 0.08, so that 40 of them, in a thousand lives, have a standard error of 0.013.
 */
const oneIn = 25

/**
 * New choices: after one life in 25 (seeds that 25 divides) the lab lives a new life of the same account, and from the same death the life of
 * the first heir. The measure is the share of the choices of that life whose event did not come in the first life. The rows are means
 * over these lives.
 */
export const secondLives: Measure<Seen> = {
  name: 'Second lives',
  observe: (context) => {
    const first = new Set<string>()
    return {
      frames(_, frames) {
        for (const { definition } of choicesIn(frames, context)) first.add(definition.id)
      },
      end(life, { minutes }) {
        if (life.status !== 'dead' || life.index > 0 || Number(life.seed) % oneIn !== 0)
          return { second: null, heir: null }
        const { catalogue } = context
        const heir = heirsOf(life, minutes).people[0]
        return {
          second: newShare(first, context, (watch) => {
            liveLife(
              { seed: `${life.seed}/again`, ruleset: life.ruleset, metBefore: metIn([life], catalogue) },
              context,
              watch,
            )
          }),
          heir:
            heir === undefined
              ? null
              : newShare(first, context, (watch) => {
                  liveAsHeir(life, heir.id, `${life.seed}/${heir.id}`, context, watch)
                }),
        }
      },
    }
  },
  rows(seen) {
    const { newInSecondLifeMin, newForHeirMin } = populationTargets.storytelling
    return [
      sharesRow(
        'choices that are new in a second life',
        newInSecondLifeMin,
        seen.flatMap(({ second }) => second ?? []),
      ),
      sharesRow(
        'choices that are new for an heir',
        newForHeirMin,
        seen.flatMap(({ heir }) => heir ?? []),
      ),
    ]
  },
}

function sharesRow(what: string, bound: number, shares: readonly number[]): Row {
  const error = standardError(shares)
  return boundRow('≥', { what, unit: 'share', bound, measured: mean(shares), of: shares.length, error })
}

/** Null for a life that had no choice. */
function newShare(first: ReadonlySet<string>, context: EngineContext, live: (watch: LifeWatch) => void): number | null {
  let all = 0
  let fresh = 0
  live({
    frames(_, frames) {
      for (const { definition } of choicesIn(frames, context)) {
        all++
        if (!first.has(definition.id)) fresh++
      }
    },
  })
  return all === 0 ? null : fresh / all
}
