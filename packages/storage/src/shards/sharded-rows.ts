import type { Erased } from '../rights/erase-rows.ts'
import type { PersonalTableName } from '../rights/personal-tables.ts'
import { type PersonalRow, personalRows } from '../rights/read-personal-rows.ts'
import { isLifeTable } from './life-tables.ts'
import { byHome, databaseAt, type Servers } from './servers.ts'

/** The rows of a person in one table, read where they are: [SHARD-5]. */
export async function* shardedRows(
  { databases, directory, map }: Servers,
  table: PersonalTableName,
  whose: Erased,
): AsyncGenerator<PersonalRow> {
  if (!isLifeTable(table)) return yield* personalRows(directory, table, whose)
  const parts = byHome(await map.current(), whose.lives, (id) => id)
  for (const [server, lives] of parts) yield* personalRows(databaseAt(databases, server), table, { ...whose, lives })
}
