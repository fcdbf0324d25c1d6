import { hash32 } from '@lifegrid/base/hash'

/** A player's partition, from 0 to partitions − 1: a hash of the player's id. Edges, sims and workers compute the same one. */
export function partitionOf(playerId: string, partitions: number): number {
  return hash32(playerId) % partitions
}

/** A partition's lane. The partitions of a lane share a Redis hash tag, a blocking read and a commit pipeline. */
export function laneOf(partition: number, lanes: number): number {
  return partition % lanes
}
