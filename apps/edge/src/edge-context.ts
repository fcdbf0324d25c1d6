import type { Accounts, HeldToken } from '@lifegrid/accounts/accounts'
import type { Clock } from '@lifegrid/base/clock'
import type { Random } from '@lifegrid/base/random'
import type { ClusterTime, Sessions, Streams } from '@lifegrid/cluster/ports'
import type { Logger } from '@lifegrid/observability/logger'
import type { Metrics } from '@lifegrid/observability/metrics'
import type { TraceRing } from '@lifegrid/observability/trace-ring'
import type { Tracing } from '@lifegrid/observability/tracing/tracing'
import type { Authenticate } from './admission/authenticate.ts'
import type { Connection } from './connections/connection.ts'
import type { CatalogueCache } from './delivery/catalogue-cache.ts'
import type { CommandTimes } from './inbound/command-times.ts'
import type { ReadWindow } from './inbound/read-window.ts'
import type { EdgeLounge, LoungePorts } from './lounge/ports.ts'
import type { MessagePages } from './message-pages.ts'

/** Settings that differ between clusters. */
export interface EdgeSettings {
  readonly partitions: number
  readonly lanes: number
  /** Commands are refused while a partition's stream holds this many entries: [CMD-7]. */
  readonly backlogMax: number
  readonly commandsPerMinute: number
  readonly commandBurst: number
  readonly connectsPerMinute: number
  readonly connectBurst: number
  /** Of one address, at this edge. Also how many it may open at once after a rest. */
  readonly handshakesPerMinute: number
  /** Of one connection. `frameLimit` raises it when the limit of commands needs more. */
  readonly framesPerSecond: number
  readonly frameBurst: number
  /** Limit of one connection. The edge stops reading for a while from a connection that sends more. */
  readonly bytesPerSecond: number
  readonly byteBurst: number
  readonly connectionsPerAddressMax: number
  /** How long a drain takes to close all connections. */
  readonly drainMs: number
}

/** Everything from outside that an edge needs. */
export interface EdgePorts {
  readonly clock: Clock
  readonly random: Random
  readonly streams: Streams
  readonly sessions: Sessions
  readonly time: ClusterTime
  readonly authenticate: Authenticate
  /** [AUTH-3] For the token of each open socket: whether the record would still let it in. */
  readonly stillAdmitted: (held: readonly HeldToken[]) => Promise<boolean[]>
  readonly accounts: Pick<Accounts, 'command' | 'announcements'>
  readonly messagePages: MessagePages
  readonly logger: Logger
  readonly metrics: Metrics
  readonly settings: EdgeSettings
  /** [OPS-22] Absent when no spans are exported. */
  readonly tracing?: Pick<Tracing, 'spans' | 'samples'> | undefined
  /** Absent when this edge has no lounge. */
  readonly loungePorts?: LoungePorts | undefined
}

/** The ports, and the connections of this edge. */
export interface EdgeContext extends EdgePorts {
  /** Every open connection, by its id. */
  readonly connections: Map<string, Connection>
  /** The newest connection of each player whose `connect` was forwarded. */
  readonly players: Map<string, Connection>
  readonly catalogues: CatalogueCache
  readonly reads: ReadWindow
  readonly commandTimes: CommandTimes
  /** [OPS-10] */
  readonly traces: TraceRing
  /** Set once, when the edge is made. */
  lounge: EdgeLounge | undefined
}
