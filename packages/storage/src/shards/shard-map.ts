/** The partitions from `first` to `last`, both included, are on the server with this number: its place in the list of servers, from 0. */
export interface ShardRange {
  readonly first: number
  readonly last: number
  readonly server: number
}

/**
 * [SHARD-4] How far a move is. `announced`: workers write nothing of its lives any more. `frozen`: its sims release it. `fenced`: the former
 * server refuses every commit. `copied`: the new server has the same rows. `switched`: the map names the new server, and old rows are left.
 */
export const moveSteps = ['announced', 'frozen', 'fenced', 'copied', 'switched'] as const

export type MoveStep = (typeof moveSteps)[number]

/** A move of partitions from one server to another. */
export interface ShardMove {
  readonly first: number
  readonly last: number
  readonly from: number
  readonly to: number
  readonly step: MoveStep
  /** The rows have been copied while the sims went on, in this very move: [SHARD-12]. */
  readonly copiedAhead?: true
}

/** Which server holds which partition. */
export interface ShardMap {
  /** Rises with every change; 0 when the map was never written. */
  readonly version: number
  /** How many partitions there are; 0 when the map was never written. */
  readonly partitions: number
  /** Sorted, without gaps; empty when the first server holds everything. */
  readonly ranges: readonly ShardRange[]
  readonly move: ShardMove | null
}

/** Of a record that has never been on more than one server. */
export const wholeMap: ShardMap = { version: 0, partitions: 0, ranges: [], move: null }

export function serverOf({ ranges }: ShardMap, partition: number): number {
  return ranges.find(({ first, last }) => first <= partition && partition <= last)?.server ?? 0
}

/** The number of servers that the map needs. */
export function serversNeeded({ ranges, move }: ShardMap): number {
  return 1 + Math.max(0, move?.from ?? 0, move?.to ?? 0, ...ranges.map(({ server }) => server))
}

/** The servers that hold partitions of a map that has been written, and those of the move that is under way. */
export function serversIn({ ranges, move }: ShardMap): Set<number> {
  return new Set([...ranges.map(({ server }) => server), ...(move === null ? [] : [move.from, move.to])])
}

/** Whether the partition is part of the move that is under way. */
export function isMoving({ move }: ShardMap, partition: number): boolean {
  return move !== null && move.first <= partition && partition <= move.last
}

/** Whether only the partition's owner may write to it: until the new server has its rows. */
export function isPaused(map: ShardMap, partition: number): boolean {
  return isMoving(map, partition) && map.move?.step !== 'switched'
}

/** Whether no sim may own the partition. */
export function isFrozen(map: ShardMap, partition: number): boolean {
  return isPaused(map, partition) && map.move?.step !== 'announced'
}

/** The ranges of all partitions, also of a map that was never written. */
export function rangesOf({ ranges }: Pick<ShardMap, 'ranges'>, partitions: number): readonly ShardRange[] {
  if (ranges.length > 0 || partitions === 0) return ranges
  return [{ first: 0, last: partitions - 1, server: 0 }]
}

/** The ranges once those of a move are on the new server. Neighbours on the same server become one range. */
export function rangesAfter(
  { ranges, partitions }: Pick<ShardMap, 'ranges' | 'partitions'>,
  { first, last, to }: Pick<ShardMove, 'first' | 'last' | 'to'>,
): ShardRange[] {
  const pieces = rangesOf({ ranges }, partitions).flatMap((range) => [
    { ...range, last: Math.min(range.last, first - 1) },
    { ...range, first: Math.max(range.first, last + 1) },
  ])
  const sorted = [...pieces, { first, last, server: to }]
    .filter((range) => range.first <= range.last)
    .sort((a, b) => a.first - b.first)
  const merged: ShardRange[] = []
  for (const range of sorted) {
    const before = merged.at(-1)
    if (before?.server === range.server) merged[merged.length - 1] = { ...before, last: range.last }
    else merged.push(range)
  }
  return merged
}
