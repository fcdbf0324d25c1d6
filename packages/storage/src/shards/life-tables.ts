import type { Schema } from '../mysql/schema.ts'

/**
 * [SHARD-1] The tables with rows of single lives, which are on the server of the life and move with it. `player` is the last one, so a move that is
 * interrupted finds the lives whose other rows it has removed or copied.
 */
export const lifeTables = [
  { table: 'journal', appended: true },
  { table: 'journal_checkpoint' },
  { table: 'ledger', appended: true },
  { table: 'snapshot' },
  { table: 'snapshot_offline' },
  { table: 'talk_message' },
  { table: 'push_event', claims: ['due_at'] },
  { table: 'device_token' },
  { table: 'player', claims: ['offline_due_at', 'journal_from_at'] },
] as const satisfies readonly LifeTable[]

export interface LifeTable {
  readonly table: keyof Schema
  /** Columns that a worker's claim changes, so they are not compared: what is lost of a claim is claimed again. */
  readonly claims?: readonly string[]
  /** Rows are only added, with a higher `seq`, as long as no worker trims or folds them: [SHARD-12]. */
  readonly appended?: true
}

/** Whether the rows of the table are on the server of their life. */
export function isLifeTable(name: string): boolean {
  return lifeTables.some(({ table }) => table === name)
}
