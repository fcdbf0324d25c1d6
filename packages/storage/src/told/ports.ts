/**
 * Lives that workers tell: lists of past decisions, what-ifs, earlier entries of the feed, and shared pages. Edges write the requests and read
 * the answers, workers write the answers. Both implementations (`mysql-told-lives.ts`, `memory-told-lives.ts`) pass one contract suite. Times
 * are cluster wall time in ms since the Unix epoch. The methods reject with a StoreError when the record does not answer.
 */

export type ToldKind = AskedKind | 'share'

/** What a player asks a worker about the own life. */
export type AskedKind = 'decisions' | 'what-if' | 'feed'

/** `waiting`: a worker will tell it, or is telling it. `refused`: there is no answer, see `refusal`. `failed`: it could not be told. */
export type ToldState = 'waiting' | 'told' | 'refused' | 'failed'

export interface ToldRequest {
  readonly id: string
  readonly playerId: string
  readonly kind: ToldKind
  /** Of a what-if: the journal entry of the decision, and the other option. Of the feed: the number of the entry that is known already. */
  readonly decision: number | null
  readonly option: string | null
  readonly requestedAt: number
}

export interface ToldRow extends ToldRequest {
  readonly state: ToldState
  readonly refusal: string | null
  readonly toldAt: number | null
  /** JSON text; null before it was told. */
  readonly told: string | null
}

export interface ClaimedTold extends ToldRequest {
  /** The number of this attempt, from 1. */
  readonly attempt: number
}

export interface ToldAnswer {
  readonly state: Exclude<ToldState, 'waiting'>
  readonly refusal?: string
  readonly told?: string
  readonly image?: Uint8Array
  readonly at: number
}

/** A shared page, for whoever has its address. */
export interface SharedPage {
  /** JSON text. */
  readonly told: string
  readonly toldAt: number
}

export interface ToldStore {
  /**
   * [WHATIF-4] Makes a request for a list of decisions, a what-if or entries of the feed, and a job that answers it, in one transaction.
   * @param limit.since requests at this time or later count, if they are of the `kinds`.
   * @returns `running` when another one of the player waits, `too_many` when there are `limit.max` already. Then nothing changes.
   */
  request(
    request: ToldRequest,
    limit: { readonly since: number; readonly max: number; readonly kinds: readonly AskedKind[] },
  ): Promise<'requested' | 'running' | 'too_many'>
  /** The newest requests of the player that are of the `kinds`, the newest first. */
  toldTo(playerId: string, kinds: readonly AskedKind[], limit: number): Promise<ToldRow[]>

  /** [SHARE-1] Shares the life under the address `id`, or renews the page that is there, under its address. @returns the address. */
  share(id: string, playerId: string, at: number): Promise<string>
  /** The share of the player; undefined when the life is not shared. */
  shareOf(playerId: string): Promise<ToldRow | undefined>
  /** [SHARE-2] The page is gone when this resolves. @returns whether there was one. */
  withdraw(playerId: string): Promise<boolean>
  /** The page at an address; undefined when there is none, or none yet. */
  page(id: string): Promise<SharedPage | undefined>
  /** The picture of the page, a PNG. */
  image(id: string): Promise<Uint8Array | undefined>

  /** Requests that wait and that no worker has claimed, the oldest first. */
  waiting(now: number, limit: number): Promise<string[]>
  /** [WHATIF-5] Claims a request; undefined when it does not wait, or is claimed. */
  claim(id: string, now: number, until: number): Promise<ClaimedTold | undefined>
  /** [WHATIF-5] Writes the answer. @returns false when the request does not wait any more, or was made again since it was claimed. */
  finish(claimed: ClaimedTold, answer: ToldAnswer): Promise<boolean>
  /** Removes requests of the `kinds` from before `before`. */
  removeOld(kinds: readonly AskedKind[], before: number, limit: number): Promise<void>

  close(): Promise<void>
}
