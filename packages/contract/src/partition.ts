import { hash32 } from '@lifegrid/base/hash'

/** A player's partition: a hash of the id, from 0 to partitions − 1. Edges, sims and workers all compute the same. */
export function partitionOf(playerId: string, partitions: number): number {
  return hash32(playerId) % partitions
}

/** A partition's lane: the Redis hash tag, blocking read and commit pipeline that it shares. */
export function laneOf(partition: number, lanes: number): number {
  return partition % lanes
}
