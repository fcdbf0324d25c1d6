import { noCursor, type PartitionCursor, type Store } from '../ports.ts'
import type { Database } from './database.ts'

/** The methods of {@link Store} that read the partitions' cursors. */
export function readCursors(db: Database) {
  return {
    async cursors(partitions) {
      const cursors = new Map<number, PartitionCursor>(partitions.map((partition) => [partition, noCursor]))
      if (partitions.length === 0) return cursors
      const rows = await db.selectFrom('partition_cursor').selectAll().where('partition_id', 'in', partitions).execute()
      for (const { partition_id, stream_id, told_at } of rows) {
        cursors.set(partition_id, { streamId: stream_id, toldAt: told_at ?? 0 })
      }
      return cursors
    },
    async newestToldAt() {
      const row = await db
        .selectFrom('partition_cursor')
        .select(({ fn }) => fn.max('told_at').as('told_at'))
        .executeTakeFirst()
      return row?.told_at ?? 0
    },
  } satisfies Partial<Store>
}
