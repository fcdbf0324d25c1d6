import type { LifeTable } from '../life-tables.ts'
import type { Chosen } from './compare-lives.ts'

/** What tells whether the rows of a life in a table have changed. */
export interface Mark {
  readonly text: string
  /** Of a table whose rows are only added: the highest `seq`. */
  readonly lastSeq: number
}

/** What of a table has changed on the former server since it was copied: [SHARD-12]. */
export interface Changed {
  /** The lives whose rows differ. */
  readonly lives: readonly string[]
  /** Their rows that the new server lacks, of a table whose rows are only added. Absent for another table: then all rows of these lives are replaced. */
  readonly added?: Chosen
}

/**
 * @param ids the lives to look at.
 * @param here the marks of those that have rows on the former server, and `there` on the new one.
 */
export function changedSince(
  { appended }: LifeTable,
  ids: readonly string[],
  here: ReadonlyMap<string, Mark>,
  there: ReadonlyMap<string, Mark>,
): Changed {
  const lives = ids.filter((id) => here.get(id)?.text !== there.get(id)?.text)
  if (appended !== true) return { lives }
  const where = lives.map(() => '(t.player_id = ? AND t.seq > ?)').join(' OR ')
  return { lives, added: { where, values: lives.flatMap((id) => [id, there.get(id)?.lastSeq ?? -1]) } }
}
