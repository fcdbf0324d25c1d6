import type { Clock } from '@lifegrid/base/clock'
import type { Random } from '@lifegrid/base/random'
import type { ClusterTime, Sessions, Streams } from '@lifegrid/cluster/ports'
import type { Logger } from '@lifegrid/observability/logger'
import type { Metrics } from '@lifegrid/observability/metrics'
import type { Authenticate } from './admission/authenticate.ts'
import type { Connection } from './connections/connection.ts'

/** What may differ from one cluster to another. */
export interface EdgeSettings {
  readonly partitions: number
  readonly lanes: number
  /** Entries in a partition's stream from which on commands are refused: [CMD-7]. */
  readonly backlogMax: number
  readonly commandsPerMinute: number
  readonly commandBurst: number
  readonly connectsPerMinute: number
  readonly connectBurst: number
  /** Of one address, at this edge. */
  readonly handshakesPerMinute: number
  /** Of one connection. What the limit of commands needs goes before: see `frameLimit`. */
  readonly framesPerSecond: number
  readonly frameBurst: number
  readonly connectionsPerAddressMax: number
  /** Over how long a drain spreads its closes. */
  readonly drainMs: number
}

/** Everything from outside that an edge runs on. */
export interface EdgePorts {
  readonly clock: Clock
  readonly random: Random
  readonly streams: Streams
  readonly sessions: Sessions
  readonly time: ClusterTime
  readonly authenticate: Authenticate
  readonly logger: Logger
  readonly metrics: Metrics
  readonly settings: EdgeSettings
}

/** The ports, and who is here. */
export interface EdgeContext extends EdgePorts {
  /** Every open socket, by connection id. */
  readonly connections: Map<string, Connection>
  /** Connections that sims have been told of, by player: one each. */
  readonly players: Map<string, Connection>
}
