import type { Clock } from '@lifegrid/base/clock'
import type { ClusterTime, Streams } from '@lifegrid/cluster/ports'
import type { LifeMultiplier } from '@lifegrid/contract/lounge/life-multipliers'
import type { EngineContext } from '@lifegrid/engine/core/context'
import type { Ruleset } from '@lifegrid/engine/life/vocabulary'
import type { Logger } from '@lifegrid/observability/logger'
import type { Metrics } from '@lifegrid/observability/metrics'
import type { TraceRing } from '@lifegrid/observability/trace-ring'
import type { Store } from '@lifegrid/storage/ports'
import type { ShardPlacement } from '@lifegrid/storage/shards/placement'
import type { CommitTurns } from './commit/commit-turns.ts'
import type { QuarantinedEntries } from './intake/quarantined-entries.ts'
import type { Resident } from './lives/resident.ts'
import type { CatalogueAnswers } from './output/catalogue-answers.ts'
import type { Publisher } from './output/publisher.ts'

/** Shared by all parts of a sim: the ports, and a few services. */
export interface SimContext {
  /** The sim's session id: the owner's name in the record. */
  readonly self: string
  /** The number of partitions of the cluster. */
  readonly partitions: number
  /** The id of the record's history: [CONN-2]. */
  readonly history: string
  readonly clock: Clock
  readonly time: ClusterTime
  readonly store: Store
  /** On which server of the record a partition is: [SHARD-1]. */
  readonly placement: ShardPlacement
  readonly commitTurns: CommitTurns
  readonly streams: Streams
  readonly publisher: Publisher
  readonly quarantined: QuarantinedEntries
  readonly engine: EngineContext
  /** [PROTO-1] The rules of lives that begin. */
  readonly ruleset: Ruleset
  readonly replies: 'template' | 'external'
  readonly talkEnergy: number
  readonly lightTalkEnergy: number
  /** [LOUNGE-19] The global events that act on lives at a time in ms; undefined while they are not known. */
  multipliersAt(now: number): LifeMultiplier[] | undefined
  readonly catalogueAnswers: CatalogueAnswers
  readonly logger: Logger
  readonly metrics: Metrics
  /** [OPS-10] */
  readonly traces: TraceRing
  /** Whether the lease allows this node to admit work: [LEASE-2]. */
  admitting(): boolean
  /** Plans the next wake of a life. Called whenever its clock or connection may have changed. */
  reschedule(resident: Resident): void
}
