/**
 * The record, as the rest sees it. Two implementations (`mysql/`, `memory/`) pass one contract suite.
 * Times are cluster wall time in ms since the Unix epoch; minutes are game minutes of the life.
 */

export interface PartitionOwner {
  readonly partition: number
  /** Rises by one at each acquisition; minted here and nowhere else: [FENCE-1]. 0 = never owned. */
  readonly epoch: number
  /** The owner's session id; null when it has been released. */
  readonly owner: string | null
}

export interface Claim {
  readonly partition: number
  /** The epoch that the claimant has seen; the claim fails when it is no longer the current one. */
  readonly epoch: number
  readonly owner: string
}

export interface Fence {
  readonly partition: number
  readonly epoch: number
}

/** A journal row: PRIMARY KEY (playerId, seq), UNIQUE (playerId, commandId) — [CMD-5]. */
export interface JournalEntry {
  readonly playerId: string
  /** Counts the player's commands from 1, without a gap. */
  readonly seq: number
  readonly commandId: string
  /** Cluster wall time at which the command took effect; never falls with seq. */
  readonly at: number
  /** The life's game minute at which it took effect. */
  readonly minute: number
  readonly type: string
  /** The command's message, JSON text. */
  readonly message: string
  /** 'ok', or the code with which it was refused or quarantined. Refused entries change nothing on replay. */
  readonly outcome: string
  /** What a refusal said beyond its code; null otherwise. */
  readonly detail: string | null
  readonly epoch: number
}

/** A double-entry transfer caused by a command: what leaves `debit` enters `credit`, so the sum over accounts is always zero. */
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

/** The player's row: what has to be found without replaying. */
export interface PlayerHead {
  readonly playerId: string
  readonly partition: number
  readonly headSeq: number
  /** The edge session and connection that hold the player; null while nobody is connected. */
  readonly edge: string | null
  readonly connection: string | null
  /** Wall time of the last change of connection. */
  readonly connectionAt: number
}

export interface OutboxJob {
  /** Deterministic, and so the job's id in the queue: [GATE-3]. No ':' (BullMQ forbids it). */
  readonly id: string
  readonly queue: string
  /** JSON text: ids, no personal text. */
  readonly payload: string
  readonly runAt: number
}

export interface Snapshot {
  readonly playerId: string
  /** The last journal entry in it. */
  readonly seq: number
  /** The wall time and game minute to which the life has been advanced. */
  readonly at: number
  readonly minute: number
  readonly schemaVersion: number
  readonly data: Uint8Array
}

/** Everything that one lane's batch changes. Committed in one transaction and one round trip, or not at all: [FENCE-2], [FENCE-3]. */
export interface CommitBatch {
  readonly fences: readonly Fence[]
  readonly journal: readonly JournalEntry[]
  readonly ledger: readonly LedgerLine[]
  readonly cursors: readonly { readonly partition: number; readonly streamId: string }[]
  readonly players: readonly PlayerHead[]
  readonly outbox: readonly OutboxJob[]
  /** Fenced like the rest, so that a paused owner can never put one in front of its successor's journal. */
  readonly snapshots: readonly Snapshot[]
  /** Partitions that the owner gives up with this commit: their owner becomes null, the epoch stays. */
  readonly releases: readonly number[]
}

export type CommitResult =
  | { readonly outcome: 'committed' }
  /** Nothing was written: these partitions have another epoch by now. */
  | { readonly outcome: 'fenced'; readonly partitions: readonly number[] }

/** A life as the record has it: replaying `journal` on `snapshot` (or on nothing) gives the life. */
export interface StoredLife {
  readonly head: PlayerHead
  readonly snapshot: Snapshot | null
  /** Entries after the snapshot, by seq. */
  readonly journal: readonly JournalEntry[]
  /** Outcomes of the latest commands at or before the snapshot, so that a repeated id is known without asking. */
  readonly recent: readonly RecentOutcome[]
}

export interface ConnectedPlayer {
  readonly playerId: string
  readonly partition: number
  /** The highest schema version of the player's snapshots; 0 when there is none: [MOVE-3]. */
  readonly schemaVersion: number
}

export interface RecentOutcome {
  readonly commandId: string
  readonly seq: number
  readonly minute: number
  readonly outcome: string
  readonly detail: string | null
}

export interface ClusterSettings {
  readonly partitions: number
  readonly lanes: number
}

export interface Store {
  /** Writes the settings on the first call of a cluster's life; returns what stands in the record. */
  settings(proposed: ClusterSettings): Promise<ClusterSettings>

  owners(): Promise<PartitionOwner[]>
  /** Mints an epoch for each claim that is still current, in one transaction; returns the ones won, with their new epochs. */
  acquire(claims: readonly Claim[]): Promise<Fence[]>
  /** The committed cursors; '0' for a partition that has none. */
  cursors(partitions: readonly number[]): Promise<Map<number, string>>

  /**
   * @throws StoreError with `unknown: true` when the outcome cannot be known (connection lost after sending), else with
   * `unknown: false` when nothing was written (deadlock, duplicate id, server gone before sending).
   */
  commit(lane: number, batch: CommitBatch): Promise<CommitResult>

  /** Who of these partitions has a connection, by id; without their lives, so that it is quick however many they are. */
  connected(partitions: readonly number[]): Promise<ConnectedPlayer[]>
  /** The lives of those of the players whom the record knows, by id. Two queries, whatever their number. */
  loadMany(playerIds: readonly string[]): Promise<StoredLife[]>
  load(playerId: string): Promise<StoredLife | undefined>
  /** How many players have a connection, as far as the record knows. For operators. */
  connectedCount(): Promise<number>
  /**
   * Heads of players who have no connection and in whose lives something is due at wall time `now`; at most `limit`, the longest overdue
   * first, then by id. Every commit that has a player's head makes the life due at 0, that is, it asks for a look;
   * {@link Store.saveOfflineSnapshot} says when the next one is due. So a life in which nothing will happen is never found: [ENG-3].
   */
  offline(now: number, limit: number): Promise<PlayerHead[]>
  /** The recorded outcome of a command, for ids older than the recent ones. */
  outcome(playerId: string, commandId: string): Promise<RecentOutcome | undefined>

  /**
   * A worker's snapshot of an offline life: kept beside the owner's, and used only when no later journal entry is older than it.
   * Written only if the head is still at the snapshot's seq, nobody is connected, and it is newer than what is there.
   * @param nextDueAt the wall time, in whole ms, from which {@link Store.offline} finds the life again; null when nothing will happen in it
   * until the player is back. Kept with the snapshot, or not at all: where the snapshot is refused, the life stays due as it was.
   * @returns whether it was written.
   */
  saveOfflineSnapshot(snapshot: Snapshot, nextDueAt: number | null): Promise<boolean>

  /** The whole journal up to and with `untilSeq`, by seq; for replay. */
  journal(playerId: string, untilSeq?: number): Promise<JournalEntry[]>
  ledger(playerId: string): Promise<LedgerLine[]>

  /** Jobs due to be handed to their queues: oldest first, at most `limit`. */
  outboxPending(limit: number): Promise<OutboxJob[]>
  outboxDone(ids: readonly string[]): Promise<void>

  ping(): Promise<void>
  close(): Promise<void>
}

/** The record did not answer, or refused. See {@link Store.commit} for `unknown`. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly unknown: boolean
  /** Nothing was written, and the same call would be refused again: it breaks a key or a bound of the record. */
  readonly permanent: boolean
  constructor(message: string, unknown: boolean, cause?: unknown, permanent = false) {
    super(message, { cause })
    this.unknown = unknown
    this.permanent = permanent
  }
}
