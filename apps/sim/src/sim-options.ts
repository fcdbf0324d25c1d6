import type { Clock } from '@lifegrid/base/clock'
import type { ClusterTime, NodeSession, Sessions, Streams } from '@lifegrid/cluster/ports'
import type { EngineContext } from '@lifegrid/engine/core/context'
import type { Ruleset } from '@lifegrid/engine/life/vocabulary'
import type { Logger } from '@lifegrid/observability/logger'
import type { Metrics } from '@lifegrid/observability/metrics'
import type { HopSpans } from '@lifegrid/observability/tracing/hop-spans'
import type { EventStore } from '@lifegrid/storage/lounge/event-ports'
import type { LifeBoards } from '@lifegrid/storage/lounge/life-boards'
import type { Store } from '@lifegrid/storage/ports'
import type { ShardPlacement } from '@lifegrid/storage/shards/placement'

/** The options of a sim: its session, the topology, and the ports. */
export interface SimOptions {
  readonly session: Pick<NodeSession, 'id' | 'address'>
  readonly topology: { readonly partitions: number; readonly lanes: number }
  readonly clock: Clock
  readonly time: ClusterTime
  readonly streams: Streams
  readonly sessions: Sessions
  readonly store: Store
  /** Where the partitions are when the record is on several servers: [SHARD-1]. On one server when absent. */
  readonly placement?: ShardPlacement
  readonly engine: EngineContext
  /** [PROTO-1] The rules of lives that begin. */
  readonly ruleset: Ruleset
  /** The version of the state that the other nodes see; the engine's own, except in a test that simulates another release. */
  readonly version?: number
  /**
   * Who words what people say: the engine's templates at once, or workers ([TALK-1]). Without workers, `external` would leave players without
   * answers, so it is not the default.
   */
  readonly replies?: 'template' | 'external'
  /** [TALK-11] The energy of a deep talk; that of the original protocol when absent. */
  readonly talkEnergy?: number
  /** [TALK-11] The energy of a light talk after the first of a day; 1 when absent. */
  readonly lightTalkEnergy?: number
  /** [LOUNGE-19] The global events that act on lives; none when absent. */
  readonly events?: Pick<EventStore, 'eventsAfter'>
  /** [LOUNGE-16] Where the connected lives raise what they have reached; nowhere when absent. */
  readonly boards?: Pick<LifeBoards, 'raise'>
  /** [OPS-22] Absent when no spans are exported. */
  readonly spans?: HopSpans | undefined
  readonly logger: Logger
  readonly metrics: Metrics
}
