/**
 * What a person may demand of the record: deletion, a copy of the data, and a say about analytics. Each method concerns the whole account of
 * the player: all its lives, or the life alone if it has no account. Both implementations (`mysql-rights-store.ts`,
 * `memory-rights-store.ts`) pass one contract suite. Times are cluster wall time in ms since the Unix epoch.
 */

/** [RIGHTS-1] A deletion that is scheduled. */
export interface Deletion {
  /** The life that asked for it. */
  readonly playerId: string
  readonly requestedAt: number
  readonly dueAt: number
}

/** [RIGHTS-8] An answer to the question about analytics. */
export interface Consent {
  readonly granted: boolean
  /** The version of the text that the player was shown. */
  readonly version: string
  readonly at: number
}

/** [RIGHTS-2] A change of a deletion that the lives of the account may not know yet. */
export interface UntoldDeletion {
  /** The life that asked for the deletion. */
  readonly playerId: string
  /** When the deletion was requested, or taken back. */
  readonly at: number
  /** Null when it was taken back. */
  readonly dueAt: number | null
  /** All lives of the account that have begun. */
  readonly lives: readonly string[]
}

/** `waiting`: a worker will build it, or is building it. `taken`: it was downloaded. `failed`: it could not be built. */
export type ExportState = 'waiting' | 'ready' | 'taken' | 'failed'

/** [RIGHTS-6] A copy of what is kept on a player. */
export interface DataExport {
  readonly id: string
  /** The life that asked for it. */
  readonly playerId: string
  readonly requestedAt: number
  readonly state: ExportState
  /** Null before it is ready. */
  readonly expiresAt: number | null
  /** The size of the document; null before it is ready. */
  readonly bytes: number | null
}

export interface ExportRequest {
  readonly id: string
  readonly playerId: string
  /** The id of the command. The same one again is the same request. */
  readonly requestId: string
  readonly at: number
}

/**
 * `repeated`: this request was made before. `running`: another export of the account is not ready yet. `too_soon`: the account has had one
 * within the time. Only `requested` changes anything.
 */
export type ExportRequested = 'requested' | 'repeated' | 'running' | 'too_soon'

/** An export that its player downloads. */
export interface TakenExport {
  readonly id: string
  readonly chunks: number
  readonly bytes: number
}

/** The methods reject with a StoreError when the record does not answer. */
export interface RightsStore {
  /** The earliest deletion that is scheduled. */
  deletion(playerId: string): Promise<Deletion | undefined>
  /**
   * Schedules a deletion and asks a worker to tell the lives, in one transaction. A deletion that is scheduled already stays as it is.
   * @returns the deletion that is scheduled now.
   */
  scheduleDeletion(deletion: Deletion): Promise<Deletion>
  /**
   * Takes back what is scheduled and asks a worker to tell the lives, in one transaction. Nothing is erased after it returns true.
   * @returns false when no deletion was scheduled, or the erasure has begun.
   */
  cancelDeletion(playerId: string, at: number): Promise<boolean>
  /** Whether a deletion was taken back that not all lives know of yet, and none is scheduled. */
  isCancelled(playerId: string): Promise<boolean>
  /** [RIGHTS-4] Those of these lives that were erased. */
  erased(playerIds: readonly string[]): Promise<Set<string>>

  /** [RIGHTS-2] The changes that the lives were not told of, or not since `before`; of this player's account only, if one is given. */
  untoldDeletions(before: number, limit: number, playerId?: string): Promise<UntoldDeletion[]>
  /** All lives know the change. One that was taken back is over, and its row is removed. Does nothing if there was another change since. */
  deletionTold(told: UntoldDeletion, now: number): Promise<void>
  /** [RIGHTS-3] The lives whose deletions are due, and those whose erasure has begun, the longest overdue first. */
  dueDeletions(now: number, limit: number): Promise<string[]>
  /**
   * [RIGHTS-3] Checks the deletion again and begins the erasure, in one transaction: from then on no life of the account can be committed,
   * begun again or taken back, and nothing opens the account.
   * @returns the ids of all lives of the account; undefined, with nothing changed, when the deletion is not due (any more), or the account
   * has other lives than a moment before.
   */
  beginErasure(playerId: string, now: number): Promise<string[] | undefined>

  /** The newest answer; undefined when the player was never asked. */
  consent(playerId: string): Promise<Consent | undefined>
  setConsent(playerId: string, consent: Consent): Promise<void>

  /**
   * [RIGHTS-6] Makes a request for an export and a job that builds it, in one transaction.
   * @param since exports that were requested at this time or later count for `too_soon`, except failed ones.
   */
  requestExport(request: ExportRequest, since: number): Promise<ExportRequested>
  /** The exports of the account, the newest first. */
  exports(playerId: string): Promise<DataExport[]>
  /** The exports that each of these players can download now, the newest first. Players without one are absent. */
  readyExports(playerIds: readonly string[], now: number): Promise<Map<string, DataExport[]>>
  /** [RIGHTS-7] Marks the export as taken, for one caller only. Undefined when it is not one of the player's, not ready, taken or expired. */
  takeExport(id: string, playerId: string, now: number): Promise<TakenExport | undefined>
  /** The bytes of a chunk as they are stored: encrypted. Undefined when it has been removed. */
  exportChunk(id: string, n: number): Promise<Uint8Array | undefined>
  /** Removes the chunks of an export that was taken. */
  removeChunks(id: string): Promise<void>

  close(): Promise<void>
}
