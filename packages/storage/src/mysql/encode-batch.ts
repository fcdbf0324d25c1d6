import { latestTokens } from '../latest-tokens.ts'
import { limits } from '../limits.ts'
import { messageRow } from '../messages/mysql-messages.ts'
import { type CommitBatch, type JournalEntry, type OutboxJob, StoreError } from '../ports.ts'
import { encodeCommandId } from './command-id.ts'

/**
 * Encodes a batch as the arguments of `commit_lane`, in their order: JSON arrays of arrays, or null when there are no rows;
 * then the schema version.
 * Partitions are sorted, because their rows are locked in that order.
 * @throws StoreError with `unknown: false` when the batch is too large for the server.
 */
export function encodeBatch(batch: CommitBatch): (string | number | null)[] {
  const byPartition = <T extends { readonly partition: number }>(rows: readonly T[]): T[] =>
    [...rows].sort((a, b) => a.partition - b.partition)
  const values = [
    json(byPartition(batch.fences).map((fence) => [fence.partition, fence.epoch])),
    json(batch.journal.map(journalRow)),
    json(
      batch.ledger.map((line) => [
        line.playerId,
        line.seq,
        line.line,
        line.currency,
        line.debit,
        line.credit,
        line.amount,
      ]),
    ),
    json(byPartition(batch.cursors).map((cursor) => [cursor.partition, cursor.streamId, cursor.toldAt])),
    json(
      batch.players.map((head) => [
        head.playerId,
        head.partition,
        head.headSeq,
        head.edge,
        head.connection,
        head.connectionAt,
        head.dueAt ?? 0,
      ]),
    ),
    json(batch.outbox.map(outboxRow)),
    json(
      batch.snapshots.map((snapshot) => [
        snapshot.playerId,
        snapshot.seq,
        snapshot.at,
        snapshot.minute,
        snapshot.schemaVersion,
        Buffer.from(snapshot.data.buffer, snapshot.data.byteOffset, snapshot.data.byteLength).toString('base64'),
      ]),
    ),
    json([...batch.releases].sort((a, b) => a - b)),
    json(
      latestTokens(batch.deviceTokens).map(({ playerId, platform, token, at, timeZone = null }) => [
        playerId,
        platform,
        token,
        at,
        timeZone,
      ]),
    ),
    json(batch.messages.map(messageRow)),
  ]
  const bytes = values.reduce((sum, value) => sum + (value === null ? 0 : Buffer.byteLength(value)), 0)
  if (bytes > limits.commitBytesMax) {
    throw new StoreError(
      `A batch of ${bytes} bytes is larger than the limit of ${limits.commitBytesMax} bytes.`,
      false,
      undefined,
      true,
    )
  }
  return [...values, batch.schemaVersion]
}

function json(rows: readonly unknown[]): string | null {
  return rows.length === 0 ? null : JSON.stringify(rows)
}

function journalRow(entry: JournalEntry): readonly unknown[] {
  return [
    entry.playerId,
    entry.seq,
    encodeCommandId(entry.commandId),
    entry.at,
    entry.minute,
    entry.type,
    entry.message,
    entry.outcome,
    // UTF-8 cannot represent a lone surrogate: the server would refuse the whole batch.
    entry.detail?.toWellFormed() ?? null,
    entry.epoch,
    entry.checksum,
    entry.books?.money,
    entry.books?.diamonds,
    entry.books?.checksum,
    entry.books === undefined ? undefined : Number(entry.books.opening),
  ]
}

/** [PURCHASE-1] A job's row, followed by the row of its purchase if it has one. */
function outboxRow({ id, queue, payload, runAt, purchase }: OutboxJob): readonly unknown[] {
  if (purchase === undefined) return [id, queue, payload, runAt]
  const { playerId, purchaseId, productId, store, receipt, fingerprint, at } = purchase
  return [id, queue, payload, runAt, playerId, purchaseId, productId, store, fingerprint, receipt, at]
}
