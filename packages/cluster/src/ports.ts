import type { Timer } from '@lifegrid/base/clock'

/**
 * Transport and coordination, as the rest sees them. Two implementations (`redis/`, `memory/`) pass one contract suite.
 * Payloads are opaque text. Nothing here is the record: all of it may vanish at any moment.
 */

// ---------------------------------------------------------------- streams

export interface AppendRequest {
  readonly lane: number
  readonly partition: number
  readonly data: string
  /** Refused once the stream holds so many entries: [CMD-7]. */
  readonly backlogMax: number
  /** A token bucket shared by all edges; absent for what must not be limited (connect, disconnect). */
  readonly limit?: { readonly player: string; readonly perMinute: number; readonly burst: number }
}

export type AppendResult =
  | { readonly outcome: 'appended'; readonly id: string }
  | { readonly outcome: 'rate_limited'; readonly retryAfterMs: number }
  | { readonly outcome: 'overloaded'; readonly backlog: number }

export interface LaneEntry {
  readonly partition: number
  /** The stream id: ms-seq. */
  readonly id: string
  readonly data: string
}

/** One blocking read over the streams of one lane: [CMD-3], [CMD-4]. */
export interface LaneReader {
  /** Reads the partition from the cursor on (exclusive), at once, even while a read blocks. */
  open(partition: number, cursor: string): void
  /** No entry of the partition is delivered after this returns. */
  close(partition: number): void
  stop(): Promise<void>
}

export interface LaneReaderEvents {
  /**
   * Entries in stream order for each partition. The next read waits for the promise: that is the backpressure. Entries whose
   * promise rejects are delivered again.
   */
  entries(entries: readonly LaneEntry[]): Promise<void>
  /**
   * The stream was behind the cursor (Redis came back with less than it had), or may have been (it is another Redis than the one
   * read so far, and holds entries at or before the cursor), and is read from its beginning: [CMD-6]. Comes before its entries.
   */
  rewound(partition: number, cursor: string): void
  /** A read failed; it is tried again by itself. */
  failed(error: unknown): void
}

export interface InboxEvents {
  entry(data: string): void
  /** The stream vanished or was cut: whatever was in it may be lost; everyone on this edge needs a resync. */
  gap(): void
  failed(error: unknown): void
}

/**
 * Sending is at least once where the connection is lost on the way: an `append` or `publish` that rejects may have happened, and on
 * a Redis Cluster one that resolves may have happened twice. Ids of commands, and counters of entries, make that harmless.
 */
export interface Streams {
  append(request: AppendRequest): Promise<AppendResult>
  openLane(lane: number, reader: string, events: LaneReaderEvents): LaneReader
  /** Drops what lies at or before the cursor. */
  trim(lane: number, partition: number, cursor: string): Promise<void>
  /** Entries in the stream: the backlog, as trimming follows the cursor. */
  backlog(lane: number, partitions: readonly number[]): Promise<Map<number, number>>
  /** Entries after each partition's cursor: what its owner has yet to commit. Past `lagCountMax` the backlog stands for it. */
  lag(lane: number, cursors: ReadonlyMap<number, string>): Promise<Map<number, number>>
  /** False when the edge's stream does not exist, that is, when the edge is gone. Bounded: [OUT-1]. */
  publish(edge: string, data: string): Promise<boolean>
  /** Creates the edge's stream and reads it; the stream expires with the edge. */
  openInbox(edge: string, events: InboxEvents): Promise<{ stop(): Promise<void> }>
  close(): Promise<void>
}

// --------------------------------------------------------------- sessions

export type NodeKind = 'edge' | 'sim' | 'worker'

/** The numbers that every node of a cluster must agree on, because they place a player: [TOPO-1]. */
export interface ClusterTopology {
  readonly partitions: number
  readonly lanes: number
}

export interface NodeSession {
  /** Unique for ever: kind, a name, and the incarnation. */
  readonly id: string
  readonly kind: NodeKind
  /** Of the state that this node reads and writes: [MOVE-3]. */
  readonly version: number
  /** The admin address: http://host:port. */
  readonly address: string
  /** What the node carries: sockets of an edge, resident lives of a sim. */
  readonly load: number
  readonly draining: boolean
  /** Cluster wall time, ms. */
  readonly startedAt: number
  readonly topology: ClusterTopology
}

/** Who is there. `version` rises with every change that the watcher has seen. */
export interface MembershipView {
  readonly version: number
  readonly nodes: readonly NodeSession[]
}

export interface Registration {
  /** Changes what the session says; written with the next renewal, or at once when `now`. */
  update(change: Partial<Pick<NodeSession, 'load' | 'draining'>>, now?: boolean): void
  /** Monotonic time until which this node may believe in its session: time of sending the last renewal that succeeded + TTL − margin: [LEASE-2]. */
  validUntil(): number
  /** Takes the session away, so that the others need not wait for its death. */
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
  /** Calls back with the first view and whenever it changes; not for a change of loads alone, which `view` tells. A killed process is noticed by its closed connection: [LEASE-1]. */
  watch(onChange: (view: MembershipView) => void): Timer
  /** The latest view, read now. */
  view(): Promise<MembershipView>
  /** A hint from node to node, best effort: whoever needs the fact reads the record. */
  notify(nodeId: string, message: string): Promise<void>
  onNotify(nodeId: string, fn: (message: string) => void): Promise<Timer>
  close(): Promise<void>
}

// ------------------------------------------------------------------- time

/** Wall time of the whole cluster: [TIME-1]. */
export interface ClusterTime {
  /**
   * Milliseconds since the Unix epoch, sampled from one source and corrected gradually. When a clock was wrong for a while, it may be
   * stepped, also backwards: [TIME-2].
   */
  now(): number
  /** How far this node's own clock is from the cluster's, in ms; positive when it is ahead. */
  skewMs(): number
  stop(): void
}
