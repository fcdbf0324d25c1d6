import { sql } from 'kysely'
import { StoreError } from '../ports.ts'
import { byHome, checkSettled, databaseAt, type Servers } from './servers.ts'

/** @throws StoreError while one of the lives moves to another server. An erasure is tried again later: [SHARD-6]. */
export async function checkLivesSettled({ map }: Servers, lives: readonly string[]): Promise<void> {
  const known = await map.current()
  for (const life of lives) checkSettled(known, life)
}

/**
 * [SHARD-6] Removes the heads of lives on their own servers, once the first server has decided that their account is erased. It may be repeated.
 * @param placed the lives with their partitions, in partition order.
 * @throws StoreError when one of them has gone to another server since the map was read.
 */
export async function eraseHeads(
  { databases, map }: Servers,
  placed: readonly (readonly [partition: number, life: string])[],
  now: number,
): Promise<void> {
  const parts = byHome(await map.current(), placed, ([, life]) => life)
  for (const [server, lives] of parts) {
    const call = sql<readonly { outcome: string }[]>`CALL erase_heads(${JSON.stringify(lives)}, ${now})`
    const { rows } = await call.execute(databaseAt(databases, server))
    if (rows[0]?.[0]?.outcome === 'begun') continue
    throw new StoreError(`Lives of an erased account are not on server ${server} any more.`, false)
  }
}
