import { record } from './0001-record.ts'
import { commitBatch } from './0002-commit-batch.ts'
import { acquirePartitions } from './0003-acquire-partitions.ts'
import { saveOfflineSnapshot } from './0004-save-offline-snapshot.ts'
import { offlineDueAt } from './0005-offline-due-at.ts'
import type { Migration } from './migration.ts'

/** In order. A test holds this list to the files of the folder. */
export const migrations: readonly Migration[] = [
  record,
  commitBatch,
  acquirePartitions,
  saveOfflineSnapshot,
  offlineDueAt,
]

/** What a store of this version needs. */
export const schemaMigration = migrations.length
