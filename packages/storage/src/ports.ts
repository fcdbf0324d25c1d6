import type { DeviceToken } from './device-token.ts'
import type { Books, JournalEntry } from './journal-entry.ts'
import type { MessageRecord, StoredMessage } from './messages/ports.ts'
import type { OutboxJob } from './outbox-job.ts'
import type { PurchaseRecords } from './purchases/ports.ts'
import type { PushRecord } from './push-ports.ts'
import type { JournalRetention } from './retention/ports.ts'
import type { Snapshot } from './snapshot.ts'
import type { WorkClaim } from './work-claim.ts'

export type { Books, JournalEntry, OutboxJob, Snapshot, WorkClaim }

/**
 * The record's interface. Both implementations (`mysql/`, `memory/`) pass one contract suite.
 * Times are cluster wall time in ms since the Unix epoch; minutes are game minutes of the life.
 */

export interface PartitionOwner {
  readonly partition: number
  /** Rises by one with each acquisition. Only the record issues epochs: [FENCE-1]. 0 = never owned. */
  readonly epoch: number
  /** The owner's session id; null when the partition has no owner. */
  readonly owner: string | null
  /** [SHARD-4] The partition moves to another server of the record. Its owner releases it, and nobody claims it before it has arrived. */
  readonly frozen?: boolean
}

export interface Claim {
  readonly partition: number
  /** The epoch that the claimant has read. The claim fails if it is not the current one any more. */
  readonly epoch: number
  readonly owner: string
}

export interface Fence {
  readonly partition: number
  readonly epoch: number
}

/** A command of the player has set the token of a platform; null removes it. */
export interface DeviceTokenChange {
  readonly playerId: string
  readonly platform: string
  readonly token: string | null
  /** IANA name of the device's time zone, if the client has given it. */
  readonly timeZone?: string | null | undefined
  /** Cluster wall time of the command. When two players have set the same token, it belongs to the later one. */
  readonly at: number
}

/** A double-entry transfer of a journal entry: `amount` leaves `debit` and enters `credit`, so the sum over all accounts is always zero. */
export interface LedgerLine {
  readonly playerId: string
  readonly seq: number
  readonly line: number
  readonly currency: 'money' | 'diamonds'
  readonly debit: string
  readonly credit: string
  /** Positive integer: cents or diamonds. */
  readonly amount: number
}

/** The player's row: data that must be available without a replay. */
export interface PlayerHead {
  readonly playerId: string
  readonly partition: number
  readonly headSeq: number
  /** The session id of the player's edge, and the connection; null while the player is not connected. */
  readonly edge: string | null
  readonly connection: string | null
  /** Wall time of the last connect or disconnect. */
  readonly connectionAt: number
}

/** A player's row as an owner writes it. */
export interface WrittenHead extends PlayerHead {
  /**
   * [JOB-17] The wall time, in whole ms, from which the life is due for the workers; see {@link Store.claimOffline}. Absent: at once. The owner
   * knows it only when the player is not connected.
   */
  readonly dueAt?: number
}

/** The committed progress of a partition's owners. */
export interface PartitionCursor {
  /** The last entry of the partition's stream whose effects are committed. */
  readonly streamId: string
  /** The watermark: no client of the partition has been told a later wall time. 0 when there is none: [TIME-3]. */
  readonly toldAt: number
}

/** The cursor of a partition that has had no commit. */
export const noCursor: PartitionCursor = { streamId: '0', toldAt: 0 }

/** All changes of one lane's batch. They are committed in one transaction and one round trip, or not at all: [FENCE-2], [FENCE-3]. */
export interface CommitBatch {
  readonly fences: readonly Fence[]
  readonly journal: readonly JournalEntry[]
  readonly ledger: readonly LedgerLine[]
  readonly cursors: readonly (PartitionCursor & { readonly partition: number })[]
  readonly players: readonly WrittenHead[]
  readonly outbox: readonly OutboxJob[]
  /** Fenced like the other rows, so that a paused owner cannot overwrite its successor's snapshot. */
  readonly snapshots: readonly Snapshot[]
  /** Partitions that the owner releases with this commit: their owner becomes null, their epoch stays. */
  readonly releases: readonly number[]
  /** In the order of the commands. Each player is also in `players`. */
  readonly deviceTokens: readonly DeviceTokenChange[]
  /** [TALK-8] A message that the record has already is replaced. */
  readonly messages: readonly StoredMessage[]
  /** The schema version of the release that commits. An older release must not replay its entries: [MOVE-3]. */
  readonly schemaVersion: number
}

/** A batch without changes. */
export const noChanges: CommitBatch = {
  fences: [],
  journal: [],
  ledger: [],
  cursors: [],
  players: [],
  outbox: [],
  snapshots: [],
  releases: [],
  deviceTokens: [],
  messages: [],
  schemaVersion: 0,
}

export type CommitResult =
  | { readonly outcome: 'committed' }
  /** Nothing was written, because these partitions have another epoch now. */
  | { readonly outcome: 'fenced'; readonly partitions: readonly number[] }
  /** Nothing was written, because the journal already has these commands: [CMD-5]. */
  | { readonly outcome: 'repeated'; readonly commands: readonly CommandRef[] }
  /** Nothing was written, because these players have been removed since their lives were loaded: [FENCE-7]. */
  | { readonly outcome: 'removed'; readonly players: readonly string[] }

/** Names one command in the record. */
export interface CommandRef {
  readonly playerId: string
  readonly commandId: string
}

/** A life in the record: replaying `journal` on `snapshot`, or from birth when that is null, gives the life. */
export interface StoredLife {
  readonly head: PlayerHead
  readonly snapshot: Snapshot | null
  /** The entries after the snapshot, in the order of seq. */
  readonly journal: readonly JournalEntry[]
  /** Outcomes of the latest commands up to the snapshot. With them a repeated command id is recognised without a query. */
  readonly recent: readonly RecentOutcome[]
  /** Whether the record has a message of the player. Releases without [TALK-8] wrote none. */
  readonly hasMessages: boolean
}

/** A life of which no repeated command will be asked for. */
export type UnansweredLife = Omit<StoredLife, 'recent'>

export interface ConnectedPlayer {
  readonly playerId: string
  readonly partition: number
  /** The highest schema version of the releases that have committed entries or snapshots of the player: [MOVE-3]. */
  readonly schemaVersion: number
}

export interface RecentOutcome {
  readonly commandId: string
  /** Distinguishes a repeated command from another one with the same id; see `commandChecksum`. */
  readonly checksum: number
  readonly seq: number
  readonly minute: number
  readonly outcome: string
  readonly detail: string | null
}

/** A player who is not connected and may never have played. */
export interface UnplayedCandidate {
  readonly playerId: string
  readonly partition: number
  readonly headSeq: number
}

/** Which lives count as never played: [JOB-5]. */
export interface UnplayedRule {
  /** Cluster wall time in ms. A player who was connected at that time or later is kept. */
  readonly before: number
  /** Types of commands that do not count as playing. Refused commands never count. */
  readonly setupTypes: readonly string[]
  /** A player with more journal entries counts as having played. */
  readonly entriesMax: number
}

export interface Removed {
  /** Players who have been removed. */
  readonly removed: number
  /** Players who have played. They are no candidates any more. */
  readonly played: number
}

export interface ClusterSettings {
  readonly partitions: number
  readonly lanes: number
}

/** A worker's snapshot. Without data when nothing has happened since the snapshot that was read: that one is still the life's. */
export interface OfflineSnapshot extends Omit<Snapshot, 'data'> {
  readonly data: Uint8Array | null
}

/** A worker's snapshot of an offline life, and what is written with it; see {@link Store.saveOfflineSnapshot}. */
export interface OfflineLife {
  readonly snapshot: OfflineSnapshot
  readonly nextDueAt: number | null
  readonly messages: readonly StoredMessage[]
}

export interface Store extends PurchaseRecords, PushRecord, JournalRetention, MessageRecord {
  /** The first call for a record writes the settings. Every call returns the settings in the record. */
  settings(proposed: ClusterSettings): Promise<ClusterSettings>

  /** The id of this record's history; at most 16 characters. A new record has a new one: [CONN-2]. */
  history(): Promise<string>
  /** Gives the record a new history id and returns it. For operators, after they have restored a backup: [CONN-2]. */
  renewHistory(): Promise<string>

  owners(): Promise<PartitionOwner[]>
  /** Issues an epoch for each claim that is still current, in one transaction. Returns the partitions won, with their new epochs. */
  acquire(claims: readonly Claim[]): Promise<Fence[]>
  /** Returns the committed cursors; {@link noCursor} for a partition that has none. */
  cursors(partitions: readonly number[]): Promise<Map<number, PartitionCursor>>
  /** Returns the newest watermark of all partitions, in ms since the Unix epoch; 0 when there is none: [TIME-2]. */
  newestToldAt(): Promise<number>

  /**
   * @throws StoreError with `unknown: true` when the outcome is not known (the connection was lost after sending), or with
   * `unknown: false` when nothing was written (deadlock, duplicate key that is not a command id, no connection).
   */
  commit(lane: number, batch: CommitBatch): Promise<CommitResult>

  /** Returns the connected players of these partitions, sorted by id. Does not read their lives or snapshots: [MOVE-1]. */
  connected(partitions: readonly number[]): Promise<ConnectedPlayer[]>
  /**
   * Returns the lives of these players, sorted by id, without players that the record does not know. Two queries for any number.
   * @param schemaVersionMax the newest schema version that the caller can read. [MOVE-3] A worker's snapshot that is newer is not used.
   */
  loadMany(playerIds: readonly string[], schemaVersionMax?: number): Promise<StoredLife[]>
  /**
   * {@link Store.loadMany} for workers, who need no `recent`: for a life with many commands, it is most of what a load reads. One query when
   * nothing has been journalled since the snapshots.
   */
  loadOffline(playerIds: readonly string[], schemaVersionMax?: number): Promise<UnansweredLife[]>
  /** {@link Store.loadMany} for one player. */
  load(playerId: string, schemaVersionMax?: number): Promise<StoredLife | undefined>
  /** [ENG-5] The other lives of the accounts of these players, the oldest first. A player whose account has no other life is left out. */
  siblings(playerIds: readonly string[]): Promise<Map<string, string[]>>
  /** Returns the player's row; undefined when the record has no such player. */
  head(playerId: string): Promise<PlayerHead | undefined>
  /** Returns the number of players who are connected according to the record. For operators. */
  connectedCount(): Promise<number>
  /** Returns at most `limit` ids of players, sorted, beginning after `after`. For operators. */
  playersAfter(after: string, limit: number): Promise<string[]>
  /**
   * Returns at most `limit` players of a partition in an order that depends on `seed` and on nothing else, so that they are a random sample
   * which can be drawn again. For operators: it reads the ids of all players of the partition.
   */
  samplePlayers(partition: number, seed: string, limit: number): Promise<string[]>
  /**
   * [JOB-4] Claims due lives of players who are not connected, the longest overdue first, then by id. A claimed life is due again when the
   * claim ends. Every commit with a player's head sets the due time to that of the head, or to 0, so that a worker looks at the life;
   * {@link Store.saveOfflineSnapshot} sets the next due time. A life in which nothing will happen is never claimed: [ENG-3].
   * @returns the players' ids, sorted.
   */
  claimOffline(claim: WorkClaim): Promise<string[]>
  /** Returns the recorded outcome of a command, also if it is older than `StoredLife.recent`. */
  outcome(playerId: string, commandId: string): Promise<RecentOutcome | undefined>

  /**
   * Saves a worker's snapshot of an offline life. It is stored in addition to the owner's, and is used only if no command after its seq
   * took effect before its time. It is written only if the head is still at its seq, nobody is connected, and it is newer than both
   * snapshots. Without data only the rest is written, on the same conditions.
   * @param nextDueAt the wall time, in whole ms, from which the life is due again; null if nothing will happen in it until the player is
   * back. It is written with the snapshot. If the snapshot is refused, the due time does not change.
   * @param messages [TALK-8] what was said since the life was loaded. It is written with the snapshot, too.
   * @returns whether the conditions held.
   */
  saveOfflineSnapshot(
    snapshot: OfflineSnapshot,
    nextDueAt: number | null,
    messages?: readonly StoredMessage[],
  ): Promise<boolean>
  /**
   * {@link Store.saveOfflineSnapshot} for several players, in one transaction. Each is written or refused by itself. [JOB-12] A player whose row
   * is locked is skipped.
   * @returns the ids of the players whose lives were written. For the others {@link Store.saveOfflineSnapshot} tells whether the conditions hold.
   */
  saveOfflineSnapshots(lives: readonly OfflineLife[]): Promise<Set<string>>

  /** Returns what is left of the journal up to and including `untilSeq`, in the order of seq. A replay begins at the {@link Store.checkpoint}. */
  journal(playerId: string, untilSeq?: number): Promise<JournalEntry[]>
  ledger(playerId: string): Promise<LedgerLine[]>
  /** Returns the tokens of the player's devices, sorted by platform, without those that another player has set since: [CMD-12]. */
  deviceTokens(playerId: string): Promise<DeviceToken[]>

  /**
   * [JOB-5] Returns players who have not been connected since `before` and may never have played, those that were connected longest ago
   * first, then by id.
   */
  unplayedCandidates(before: number, limit: number): Promise<UnplayedCandidate[]>
  /**
   * [JOB-5] Removes all rows of those of these players of the partition who have never played. A later commit for a removed player is
   * refused: [FENCE-7].
   */
  removeUnplayed(partition: number, playerIds: readonly string[], rule: UnplayedRule): Promise<Removed>

  /** Returns at most `limit` jobs that are not in their queues yet, claimed or not, in the order of `runAt`. */
  outboxPending(limit: number): Promise<OutboxJob[]>
  /** [JOB-4] Claims jobs that are not in their queues yet, in the order of `runAt`. */
  claimOutbox(claim: WorkClaim): Promise<OutboxJob[]>
  /** Removes jobs that are in their queues now. */
  outboxDone(ids: readonly string[]): Promise<void>

  /** Whether the record answers. @param partition asks the server with this partition; without it, the first one. */
  ping(partition?: number): Promise<void>
  close(): Promise<void>
}

/** The record did not answer, or refused the call. {@link Store.commit} explains `unknown`. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly unknown: boolean
  /**
   * Nothing was written, and the same call would be refused again, because it violates a key or a limit of the record, or the process has another
   * list of servers.
   */
  readonly permanent: boolean
  constructor(message: string, unknown: boolean, cause?: unknown, permanent = false) {
    super(message, { cause })
    this.unknown = unknown
    this.permanent = permanent
  }
}
