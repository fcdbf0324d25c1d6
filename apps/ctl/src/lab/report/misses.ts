import type { Row } from '@lifegrid/engine/lab/rows'

/**
 * A figure so far outside its tolerance is no chance: with a hundred figures, three standard errors happen now and then. A figure without an
 * error, such as a maximum, must be within its tolerance.
 */
const errorsMax = 4
const errorsClear = 2

/** The figures that miss their target although their tolerance is widened by the sampling error, and that are not known to. */
export function missesOf(rows: readonly Row[], known: Readonly<Record<string, string>>): Row[] {
  return rows.filter(({ what, errorsBeyond }) => errorsBeyond > errorsMax && known[what] === undefined)
}

/** The figures that are known to miss their target and clearly meet it. */
export function metThoughKnown(rows: readonly Row[], known: Readonly<Record<string, string>>): Row[] {
  return rows.filter(({ what, errorsBeyond }) => errorsBeyond < -errorsClear && known[what] !== undefined)
}
