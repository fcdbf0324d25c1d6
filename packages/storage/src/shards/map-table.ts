import { assert } from '@lifegrid/base/assert'
import type { Database } from '../mysql/database.ts'
import { failureAfterSending, isDuplicateKey } from '../mysql/store-error.ts'
import { StoreError } from '../ports.ts'
import { moveSteps, type ShardMap, type ShardMove, type ShardRange, wholeMap } from './shard-map.ts'

/** Reads the map that is in force, from the first server. @throws StoreError when it is one of a release that this one does not know. */
export async function readMap(directory: Database): Promise<ShardMap> {
  const newest = directory.selectFrom('shard_map').selectAll().orderBy('version', 'desc').limit(1)
  const row = await newest.executeTakeFirst().catch((error: unknown) => {
    throw failureAfterSending('read the map of the servers', error)
  })
  if (row === undefined) return wholeMap
  const ranges = (JSON.parse(row.ranges) as [number, number, number][]).map(
    ([first, last, server]): ShardRange => ({ first, last, server }),
  )
  return {
    version: row.version,
    partitions: row.partitions,
    ranges,
    move: row.moving === null ? null : parseMove(row.moving),
  }
}

/**
 * Writes the map that follows `former`.
 * @throws StoreError when another process has changed the map meanwhile. Then nothing is written.
 */
export async function writeMap(directory: Database, former: ShardMap, next: ShardMap, now: number): Promise<void> {
  assert(next.version === former.version + 1, '[SHARD-1] each change of the map has the next version')
  try {
    await directory
      .insertInto('shard_map')
      .values({
        version: next.version,
        partitions: next.partitions,
        ranges: JSON.stringify(next.ranges.map(({ first, last, server }) => [first, last, server])),
        moving: next.move === null ? null : JSON.stringify(next.move),
        changed_at: now,
      })
      .execute()
  } catch (error) {
    if (!isDuplicateKey(error)) throw error
    throw new StoreError(`Another process has changed the map of the servers to version ${next.version}.`, false, error)
  }
}

function parseMove(text: string): ShardMove {
  const move = JSON.parse(text) as ShardMove
  if (moveSteps.includes(move.step)) return move
  throw new StoreError(
    `The map of the servers has a move in a step that this release does not know: ${move.step}.`,
    false,
    undefined,
    true,
  )
}
