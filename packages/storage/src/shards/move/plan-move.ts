import { StoreError } from '../../ports.ts'
import { type ShardMap, type ShardMove, serverOf, serversNeeded } from '../shard-map.ts'

export interface PlannedMove {
  readonly map: ShardMap
  readonly move: ShardMove
  /** False when this move is in the map already, because it was interrupted. */
  readonly isNew: boolean
}

/**
 * What a move of this range has to do.
 * @param servers how many servers the caller knows.
 * @throws StoreError with the reason why the range cannot be moved. Nothing has changed then.
 */
export function planMove(
  known: ShardMap,
  { first, last, to }: Pick<ShardMove, 'first' | 'last' | 'to'>,
  { partitions }: { readonly partitions: number },
  servers: number,
): PlannedMove {
  // The topology changes only while everything is on the first server: [TOPO-2].
  const isWhole = known.move === null && known.ranges.every(({ server }) => server === 0)
  const map = isWhole && known.partitions !== partitions ? { ...known, partitions, ranges: [] } : known
  const name = `${first}-${last}`
  const refuse = (reason: string): never => {
    throw new StoreError(reason, false)
  }
  const needed = serversNeeded(map)
  if (needed > servers)
    return refuse(`The record has lives on server ${needed - 1}, and MYSQL_URLS names ${servers} servers.`)
  if (map.partitions !== partitions)
    return refuse(`The map is for ${map.partitions} partitions, and the record has ${partitions}.`)
  if (map.move !== null) {
    const { move } = map
    if (move.first === first && move.last === last && move.to === to) return { map, move, isNew: false }
    return refuse(
      `The partitions ${move.first}-${move.last} are moving to server ${move.to} (${move.step}). ` +
        `Continue that first: lifegrid shards move ${move.first}-${move.last} --to ${move.to}`,
    )
  }
  if (first > last) return refuse(`${name}: the first partition is after the last one.`)
  if (last >= partitions) return refuse(`There is no partition ${last}. The partitions are 0 to ${partitions - 1}.`)
  if (to >= servers) return refuse(`There is no server ${to}. MYSQL_URLS names ${servers}: 0 to ${servers - 1}.`)
  const from = serverOf(map, first)
  for (let partition = first; partition <= last; partition++) {
    const server = serverOf(map, partition)
    if (server === to) return refuse(`Partition ${partition} is on server ${to} already.`)
    if (server !== from) {
      return refuse(
        `The range ${name} is on more than one server: ${first} is on ${from}, ${partition} on ${server}. Move each part by itself.`,
      )
    }
  }
  return { map, move: { first, last, from, to, step: 'announced' }, isNew: true }
}
