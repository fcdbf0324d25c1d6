import type { JournalEntry } from '../journal-entry.ts'
import type { Snapshot } from '../snapshot.ts'
import type { WorkClaim } from '../work-claim.ts'

/** The part of the record about what is kept for a limited time. Times are cluster wall time in ms. */

/**
 * [KEEP-1] The state of a life after one of its journal entries, kept until the next checkpoint takes its place. The messages of the entries up
 * to it may be gone, so a replay begins here. `at` is the time of the entry.
 */
export interface Checkpoint extends Snapshot {
  /** The `lifeHash` of the life, with which a reader checks what it has decoded. */
  readonly hash: string
}

export interface JournalPage {
  readonly afterSeq: number
  readonly untilSeq: number
}

/** What has become of the lines of a player's ledger up to an entry: [KEEP-4]. */
export type FoldedLedger =
  /** No line before the entry `seq` counts any more. */
  | { readonly outcome: 'folded'; readonly seq: number }
  /** No entry up to there states balances, so there is nothing to fold. */
  | { readonly outcome: 'none' }
  /** The lines do not give the balances that the entry `seq` states. Nothing was changed. */
  | { readonly outcome: 'faulty'; readonly seq: number }
  /** The player has been removed. */
  | { readonly outcome: 'gone' }

export interface JournalRetention {
  /** Returns the player's checkpoint; undefined when the whole journal can be replayed. */
  checkpoint(playerId: string): Promise<Checkpoint | undefined>
  /**
   * [JOB-4] Claims lives whose oldest entry that can be replayed is from before `now`, the oldest first. A claim ends when `now` passes
   * `until`, or with {@link JournalRetention.setJournalFrom}. New players are claimed too, because their oldest entry is not known yet.
   * @returns the players' ids, sorted.
   */
  claimJournals(claim: WorkClaim): Promise<string[]>
  /** Returns the entries of a page, in the order of seq. Those whose messages are gone have the message ''. */
  journalPage(playerId: string, page: JournalPage): Promise<JournalEntry[]>
  /**
   * Writes the checkpoint, and marks the player as played. It is written only if the player's checkpoint is still the one with `formerSeq` (0:
   * none), the owner's snapshot has all entries up to it, and the player was not removed.
   * @returns whether it was written.
   */
  keepCheckpoint(checkpoint: Checkpoint, formerSeq: number): Promise<boolean>
  /**
   * [KEEP-2] Removes the messages of entries up to the checkpoint, at most `limit`, the oldest first. The rows stay, so their commands are still
   * refused. Rows of old versions get their checksum first.
   * @returns their number.
   */
  trimMessages(playerId: string, limit: number): Promise<number>
  /** Returns the last entry up to the checkpoint that is from before that time; 0 when there is none. */
  lastTrimmed(playerId: string, before: number): Promise<number>
  /** [KEEP-4] Makes the last entry up to `throughSeq` that states balances the one that opens the player's ledger. */
  foldLedger(playerId: string, throughSeq: number): Promise<FoldedLedger>
  /**
   * [KEEP-3] Removes at most `limit` entries without messages up to `throughSeq`, the oldest first, but never the entry `openedSeq`.
   * @returns their number.
   */
  trimEntries(
    playerId: string,
    entries: { readonly throughSeq: number; readonly openedSeq: number },
    limit: number,
  ): Promise<number>
  /** Removes at most `limit` ledger lines before the entry that {@link JournalRetention.foldLedger} has named. @returns their number. */
  trimLines(playerId: string, openedSeq: number, limit: number): Promise<number>
  /** Writes the time of the oldest entry that can be replayed, and ends the claim. */
  setJournalFrom(playerId: string, at: number): Promise<void>
}
