import type { Timer } from '@lifegrid/base/clock'

/**
 * The ports for transport and coordination. Both implementations (`redis/`, `memory/`) pass one contract suite. Payloads are opaque text.
 * Nothing here is the record: all data may be lost at any moment.
 */

// ---------------------------------------------------------------- streams

export interface AppendRequest {
  readonly lane: number
  readonly partition: number
  readonly data: string
  /** The append is refused if the stream already holds this many entries: [CMD-7]. */
  readonly backlogMax: number
  /** A token bucket shared by all edges; absent for entries without a limit (connect, disconnect). */
  readonly limit?: {
    readonly player: string
    readonly perMinute: number
    readonly burst: number
    /** The entry counts as this many; 1 when absent. A cost above the burst counts as the burst. */
    readonly cost?: number
  }
  /** The `run` of an earlier append. The data is not appended if that append may be lost by now: [CMD-10]. */
  readonly run?: string
}

/**
 * `overloaded`: the stream holds as many entries as it may, or Redis has no memory for another one ([REDIS-2]).
 * `lost`: the server has restarted, or another one has taken its place, since the run of the request. Nothing was
 * appended in either case.
 */
export type AppendResult =
  | { readonly outcome: 'appended'; readonly id: string; readonly run: string }
  | { readonly outcome: 'lost' }
  | { readonly outcome: 'rate_limited'; readonly retryAfterMs: number }
  | { readonly outcome: 'overloaded'; readonly backlog: number }

/** Where an erased player may have left something. */
export interface ForgottenPlace {
  readonly lane: number
  readonly partition: number
  /** The keys of the rate limits: see {@link AppendRequest.limit}. */
  readonly limits: readonly string[]
  /** A piece of text that the player's entries contain, and no others. */
  readonly mark: string
}

export interface LaneEntry {
  readonly partition: number
  /** The stream id: ms-seq. */
  readonly id: string
  readonly data: string
}

/** One blocking read over the streams of one lane: [CMD-3], [CMD-4]. */
export interface LaneReader {
  /** Starts to read the partition after the cursor, at once, even while a read blocks. */
  open(partition: number, cursor: string): void
  /** No entry of the partition is delivered after this returns. */
  close(partition: number): void
  stop(): Promise<void>
}

export interface LaneReaderEvents {
  /**
   * Delivers entries, in stream order for each partition. The next read waits for the promise: this is the backpressure. If it rejects, the
   * entries are delivered again.
   */
  entries(entries: readonly LaneEntry[]): Promise<void>
  /**
   * The partition's stream is read from its beginning: [CMD-6]. Either it ends before the cursor (Redis came back with less data), or Redis
   * was restarted and the stream holds entries at or before the cursor. Called before the entries are delivered.
   */
  rewound(partition: number, cursor: string): void
  /** A read failed. The reader tries again. */
  failed(error: unknown): void
}

export interface InboxEvents {
  /** @param appendedAt by the clock of Redis, in ms. */
  entry(data: string, appendedAt: number): void
  /** The stream was lost, so entries may be missing. All players on this edge need a resync. */
  gap(): void
  failed(error: unknown): void
}

/** `gone`: there is no such stream, because the edge is gone. `full`: the edge has too much to read; the same entry may be tried again soon. */
export type Published = 'appended' | 'gone' | 'full'

/**
 * Delivery is at least once when a connection is lost: an `append` or `publish` that rejects may have taken effect, and on a Redis Cluster
 * one that resolves may have taken effect twice. Command ids and entry counters make this harmless.
 */
export interface Streams {
  /** [CMD-2] Appends that a node makes to one lane take effect in the order of the calls, also while earlier ones are under way. */
  append(request: AppendRequest): Promise<AppendResult>
  openLane(lane: number, reader: string, events: LaneReaderEvents): LaneReader
  /** Removes the entries up to and including the cursor. */
  trim(lane: number, partition: number, cursor: string): Promise<void>
  /**
   * [RIGHTS-3] Removes the rate limits of a player, and the entries of the player's stream that contain `mark`. The owner must not need these
   * entries any more.
   */
  forget(place: ForgottenPlace): Promise<void>
  /** The number of entries in each stream. Committed entries are trimmed, so this is the backlog. */
  backlog(lane: number, partitions: readonly number[]): Promise<Map<number, number>>
  /** The number of entries after each cursor, which the owner has not committed. The backlog instead, if it is above `lagCountMax`. */
  lag(lane: number, cursors: ReadonlyMap<number, string>): Promise<Map<number, number>>
  /**
   * Appends to the edge's stream, which is bounded in entries and bytes: [OUT-2].
   * @param options.beyondBound appends also to a full stream. For a few small entries only.
   */
  publish(edge: string, data: string, options?: { readonly beyondBound?: boolean }): Promise<Published>
  /** Creates the edge's stream, reads it and removes what was read; the stream expires with the edge. */
  openInbox(edge: string, events: InboxEvents): Promise<{ stop(): Promise<void> }>
  close(): Promise<void>
}

// --------------------------------------------------------------- sessions

export type NodeKind = 'edge' | 'sim' | 'worker'

/** These numbers must be the same on all nodes of a cluster, because they decide which partition a player is in: [TOPO-1]. */
export interface ClusterTopology {
  readonly partitions: number
  readonly lanes: number
}

/** An operator's wish that a sim owns a partition: [MOVE-4]. */
export interface Pin {
  readonly partition: number
  /** Cluster wall time in ms. Of two sims that hold a pin of one partition, the later pin counts. */
  readonly at: number
}

export interface NodeSession {
  /** Never used again: the kind, the node's name and a random part. */
  readonly id: string
  readonly kind: NodeKind
  /** The version of the life state that this node reads and writes: [MOVE-3]. */
  readonly version: number
  /** The admin address: http://host:port. */
  readonly address: string
  /** The number of sockets of an edge, of resident lives of a sim, or of jobs of a worker. */
  readonly load: number
  readonly draining: boolean
  /** Cluster wall time, ms. */
  readonly startedAt: number
  readonly topology: ClusterTopology
  /** [SHARD-10] How many servers of the record the node knows. Missing means one, as in earlier releases. */
  readonly servers?: number
  /** The partitions that operators have pinned to this sim: [MOVE-4]. */
  readonly pins?: readonly Pin[]
}

/** The nodes of the cluster. `version` rises with every change that the watcher has seen, except a change of loads alone. */
export interface MembershipView {
  readonly version: number
  readonly nodes: readonly NodeSession[]
}

export interface Registration {
  /** Changes the session. The change is written immediately if `now` is true, otherwise with the next renewal. */
  update(change: Partial<Pick<NodeSession, 'load' | 'draining' | 'pins'>>, now?: boolean): void
  /** Monotonic time until which this node may rely on its session: when it sent the last successful renewal + TTL − margin: [LEASE-2]. */
  validUntil(): number
  /** Removes the session, so that other nodes need not wait until it expires. */
  end(): Promise<void>
}

export interface Sessions {
  /**
   * Registers the session and keeps it until `end`. `onLost` is called when other nodes may have counted the node as gone, so that it must
   * treat all its leases as lost: [LEASE-2]. It may be called more than once. The session continues and registers again by itself.
   *
   * [TOPO-1] Sims and workers have compared their topology with the record, so they set that of the cluster. An edge is refused when it
   * differs. If a sim sets another topology later, the edge's session ends: `onLost` is called, and registering again is refused.
   * @throws TopologyError when the cluster has another topology.
   */
  register(session: NodeSession, onLost: () => void): Promise<Registration>
  /** Calls `onChange` with the first view and with each new version. A killed process is noticed by its closed connection: [LEASE-1]. */
  watch(onChange: (view: MembershipView) => void): Timer
  /** Reads the sessions now, with their loads. */
  view(): Promise<MembershipView>
  /** [TOPO-2] The node that registers next sets the topology of the cluster. Only for a cluster without nodes. */
  forgetTopology(): Promise<void>
  /** Sends a hint to another node, best effort. The facts are in the record. */
  notify(nodeId: string, message: string): Promise<void>
  onNotify(nodeId: string, fn: (message: string) => void): Promise<Timer>
  close(): Promise<void>
}

// ------------------------------------------------------------------- time

/** Wall time of the whole cluster: [TIME-1]. */
export interface ClusterTime {
  /**
   * Milliseconds since the Unix epoch, sampled from one source and corrected gradually. When a clock was wrong for a while, the time may
   * jump, also backwards: [TIME-2].
   */
  now(): number
  /** How far this node's own clock is from the cluster's, in ms; positive when it is ahead. */
  skewMs(): number
  stop(): void
}

// -------------------------------------------------------------- admission

/** A token bucket that all edges share. */
export interface SharedBucket {
  readonly perHour: number
  /** Tokens that may be taken at once after a rest. */
  readonly burst: number
}

/** The limits of a day, in the same unit as the amounts. */
export interface SpendingLimits {
  readonly each: number
  readonly all: number
}

/** What all nodes together have spent of the budgets of a day: one for each player, and one for everybody. */
export interface Spending {
  /**
   * [TALK-5] Counts the amount against both budgets, or against none when one of them would be exceeded. @returns whether it is counted.
   * @param day names the day. Counters of a day expire by themselves. When Redis loses them, the budgets of the day start again.
   */
  spend(day: string, player: string, amount: number, limits: SpendingLimits): Promise<boolean>
  /** Gives back a part of what was counted on that day. */
  refund(day: string, player: string, amount: number): Promise<void>
  /** [RIGHTS-3] Removes what the player has spent on these days. What everybody has spent stays. */
  forget(player: string, days: readonly string[]): Promise<void>
}

/** What edges know together about clients that ask to be let in. */
export interface Admission {
  /** [AUTH-8] Takes a token of the key's bucket. @returns 0 if there was one, otherwise the time to wait in ms. */
  take(key: string, bucket: SharedBucket): Promise<number>
  /** Keeps a ticket until it is taken or its time is over. */
  putTicket(key: string, value: string, ttlMs: number): Promise<void>
  /** [AUTH-9] Removes the ticket. @returns its value to one caller only; undefined when there is none. */
  takeTicket(key: string): Promise<string | undefined>
}
