import { limits } from '../limits.ts'
import type { CommitBatch } from '../ports.ts'
import { encodeCommandId } from './command-id.ts'
import { encodeBatch } from './encode-batch.ts'

/** The statements with which a lane commits. Each is prepared once on its connection. */
export const commitStatements = {
  lane: `CALL commit_lane(${'?, '.repeat(10)}?)`,
  entry: `CALL commit_entry(${'?, '.repeat(17)}?)`,
} as const

/** A call of a procedure that commits a batch. */
export interface CommitCall {
  readonly statement: keyof typeof commitStatements
  readonly values: readonly (string | number | null)[]
}

/**
 * The cheapest call that commits the batch.
 * @throws StoreError with `unknown: false` when the batch is too large for the server.
 */
export function commitCall(batch: CommitBatch): CommitCall {
  const values = encodeEntry(batch)
  return values === undefined ? { statement: 'lane', values: encodeBatch(batch) } : { statement: 'entry', values }
}

/** [LANE-6] The arguments of `commit_entry`; undefined when the batch holds anything else. */
function encodeEntry(batch: CommitBatch): CommitCall['values'] | undefined {
  const { fences, journal, players, cursors, schemaVersion } = batch
  const [[fence], [entry], [head], [cursor]] = [fences, journal, players, cursors]
  if (!fence || !entry || !head || !cursor) return undefined
  const isAlone = [fences, journal, players, cursors].every(({ length }) => length === 1)
  const more = [batch.ledger, batch.outbox, batch.snapshots, batch.releases, batch.deviceTokens, batch.messages]
  if (!isAlone || more.some(({ length }) => length > 0)) return undefined
  const isOfOne = entry.playerId === head.playerId && entry.seq === head.headSeq && entry.epoch === fence.epoch
  // A new player's row is inserted by the other procedure, which also writes the time from which workers look at a life.
  if (!isOfOne || entry.seq === 1 || entry.books !== undefined || head.dueAt !== undefined) return undefined
  if (entry.message.length > limits.entryMessageLengthMax) return undefined
  return [
    ...[fence.partition, fence.epoch],
    ...[entry.playerId, entry.seq, encodeCommandId(entry.commandId), entry.at, entry.minute, entry.type, entry.message],
    ...[entry.outcome, entry.detail?.toWellFormed() ?? null, entry.checksum],
    ...[cursor.streamId, cursor.toldAt],
    ...[head.edge, head.connection, head.connectionAt, schemaVersion],
  ]
}
