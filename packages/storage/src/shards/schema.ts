/** The tables of the map of servers, as Kysely sees them. */
export interface ShardSchema {
  shard_map: { version: number; partitions: number; ranges: string; moving: string | null; changed_at: number }
  shard_identity: { id: number; number: number; record: string }
}
