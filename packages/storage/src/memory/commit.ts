import { checkBatch } from '../check-batch.ts'
import { latestTokens } from '../latest-tokens.ts'
import { writeMessages } from '../messages/memory-messages.ts'
import {
  type CommitBatch,
  type CommitResult,
  type DeviceTokenChange,
  type JournalEntry,
  type LedgerLine,
  StoreError,
} from '../ports.ts'
import { writePurchase } from '../purchases/memory-purchases.ts'
import { playerRows, type Tables } from './tables.ts'

/** The transaction of `commit_lane`. It checks everything before it writes anything, so a refused batch changes nothing. */
export function commit(tables: Tables, batch: CommitBatch): CommitResult {
  checkBatch(batch)
  const late = batch.fences
    .filter((fence) => tables.owners.get(fence.partition)?.epoch !== fence.epoch)
    .map((fence) => fence.partition)
  if (late.length > 0) return { outcome: 'fenced', partitions: late.sort((a, b) => a - b) }
  const removed = removedPlayers(tables, batch)
  if (removed.length > 0) return { outcome: 'removed', players: removed }
  const repeated = batch.journal.filter(({ playerId, commandId }) =>
    tables.players.get(playerId)?.commandIds.has(commandId),
  )
  if (repeated.length > 0) {
    return { outcome: 'repeated', commands: repeated.map(({ playerId, commandId }) => ({ playerId, commandId })) }
  }
  refuseDuplicates(tables, batch.journal, batch.ledger)
  write(tables, batch)
  return { outcome: 'committed' }
}

/** The players who have no row although their first entry in the batch is not their birth, sorted. */
function removedPlayers(tables: Tables, { players, journal }: CommitBatch): string[] {
  const unknown = players
    .map(({ playerId }) => playerId)
    .filter((id) => (tables.players.get(id)?.head ?? null) === null)
  const born = new Set(journal.filter(({ seq }) => seq === 1).map(({ playerId }) => playerId))
  return unknown.filter((id) => !born.has(id)).sort()
}

/** Checks the keys: (player, seq) and, within the batch, (player, command id) of the journal; (player, seq, line) of the ledger. */
function refuseDuplicates(tables: Tables, journal: readonly JournalEntry[], ledger: readonly LedgerLine[]): void {
  const inBatch = new Set<string>()
  const refuse = (key: string, exists: boolean): void => {
    if (exists || inBatch.has(key)) {
      throw new StoreError(`commit: duplicate key ${key}`, false, undefined, true)
    }
    inBatch.add(key)
  }
  for (const { playerId, seq, commandId } of journal) {
    const rows = tables.players.get(playerId)
    refuse(`journal.PRIMARY ${playerId} ${seq}`, rows?.journal.has(seq) ?? false)
    refuse(`journal.journal_command ${playerId} ${commandId}`, false)
  }
  for (const { playerId, seq, line } of ledger) {
    const exists = tables.players.get(playerId)?.ledger.some((other) => other.seq === seq && other.line === line)
    refuse(`ledger.PRIMARY ${playerId} ${seq} ${line}`, exists ?? false)
  }
}

function write(tables: Tables, batch: CommitBatch): void {
  for (const { partition, streamId, toldAt } of batch.cursors) tables.cursors.set(partition, { streamId, toldAt })
  for (const { dueAt = 0, ...head } of batch.players) {
    const rows = playerRows(tables, head.playerId)
    rows.head = { ...head, partition: rows.head?.partition ?? head.partition }
    rows.offlineDueAt = dueAt
    rows.schemaVersion = Math.max(rows.schemaVersion, batch.schemaVersion)
  }
  for (const given of batch.journal) {
    const entry = { ...given, detail: given.detail?.toWellFormed() ?? null }
    const rows = playerRows(tables, entry.playerId)
    rows.journal.set(entry.seq, entry)
    rows.commandIds.set(entry.commandId, entry)
  }
  for (const line of batch.ledger) playerRows(tables, line.playerId).ledger.push(line)
  for (const { purchase, ...job } of batch.outbox) {
    if (!tables.outbox.has(job.id)) tables.outbox.set(job.id, { job, claimedUntil: 0 })
    if (purchase !== undefined) writePurchase(tables.purchases, purchase)
  }
  for (const snapshot of batch.snapshots) {
    const rows = tables.players.get(snapshot.playerId)
    if (rows === undefined || rows.head === null) continue
    rows.snapshot = { ...snapshot, data: snapshot.data.slice() }
    rows.schemaVersion = Math.max(rows.schemaVersion, snapshot.schemaVersion)
  }
  writeMessages(tables, batch.messages)
  writeTokens(tables, batch.deviceTokens)
  for (const partition of batch.releases) {
    const owner = tables.owners.get(partition)
    if (owner !== undefined) owner.owner = null
  }
}

function writeTokens(tables: Tables, changes: readonly DeviceTokenChange[]): void {
  for (const { playerId, platform, token, at, timeZone = null } of latestTokens(changes)) {
    const { deviceTokens } = playerRows(tables, playerId)
    if (token === null) deviceTokens.delete(platform)
    else deviceTokens.set(platform, { token, at, timeZone })
    for (const [other, rows] of tables.players) {
      const their = rows.deviceTokens.get(platform)
      const isOlder = their !== undefined && (their.at < at || (their.at === at && other < playerId))
      if (other !== playerId && their?.token === token && isOlder) rows.deviceTokens.delete(platform)
    }
  }
}
