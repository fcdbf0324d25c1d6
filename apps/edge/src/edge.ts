import { every } from '@lifegrid/base/clock'
import { withDeadline } from '@lifegrid/base/deadline'
import type { ClusterMember } from '@lifegrid/cluster/cluster-member'
import type { TopologyError } from '@lifegrid/cluster/topology'
import type { TraceRing } from '@lifegrid/observability/trace-ring'
import { traceRing } from '@lifegrid/observability/trace-ring'
import { announceExports } from './connections/announce-exports.ts'
import { checkConnections } from './connections/check-connections.ts'
import { closeRevoked } from './connections/close-revoked.ts'
import { type Connections, connections } from './connections/connections.ts'
import { type Drain, type DrainOutcome, drain } from './connections/drain.ts'
import { recheckGrants } from './connections/recheck-grants.ts'
import type { Socket, SocketEvents } from './connections/socket.ts'
import { catalogueCache } from './delivery/catalogue-cache.ts'
import { delivery } from './delivery/delivery.ts'
import { resyncQueue } from './delivery/resync-queue.ts'
import type { EdgeContext, EdgePorts } from './edge-context.ts'
import { edgeMember } from './edge-member.ts'
import { commandTimes } from './inbound/command-times.ts'
import { forwarder } from './inbound/forwarder.ts'
import { type Inbound, inbound } from './inbound/inbound.ts'
import { readWindow } from './inbound/read-window.ts'
import { edgeLimits } from './limits.ts'
import { edgeLounge } from './lounge/lounge.ts'

/** One edge: sockets on one side, streams on the other. Everything that it holds in memory may be lost. */
export interface Edge {
  /** The session's id. */
  readonly id: string
  /** Whether the edge has a session in the cluster. */
  readonly joined: boolean
  readonly draining: boolean
  /** The number of open sockets. */
  readonly connections: number
  /**
   * Joins the cluster with a session and an inbox. Retries until it succeeds.
   * @throws TopologyError when the cluster has other numbers of partitions or lanes: [TOPO-1].
   */
  start(): Promise<void>
  /**
   * Takes a socket after its handshake. `remoteAddress` is the client's own address, not the proxy's. `traceparent` is that of the handshake:
   * [OPS-9].
   */
  accept(socket: Socket, remoteAddress: string, traceparent?: string): SocketEvents
  /** [OPS-10] What this edge remembers of the command with this id. */
  readonly trace: TraceRing['find']
  /** Closes all connections with 1012, spread over `drainMs`. */
  drain(): Promise<DrainOutcome>
  /** Takes a drain back. Returns false when there is none, or no connection is left. */
  undrain(): boolean
  /** Closes the remaining connections, sends the last entries and ends the session. */
  stop(): Promise<void>
}

export interface EdgeOptions extends EdgePorts {
  /** As in NODE_NAME. */
  readonly name: string
  /** The admin address for the session; asked for when joining. */
  readonly address: () => string
  /** [SHARD-10] How many servers of the record it knows; 1 when it is absent. */
  readonly servers?: number
  /** [TOPO-1] The cluster has refused this edge after its start. The process has to end. */
  readonly onRefused: (error: TopologyError) => void
}

export function createEdge(options: EdgeOptions): Edge {
  const { ctx, open, frames, draining, member, stop } = edgeParts(options)
  const { metrics } = ctx
  return {
    get id() {
      return member.id
    },
    get joined() {
      return member.joined
    },
    get draining() {
      return draining.active
    },
    get connections() {
      return ctx.connections.size
    },
    async start() {
      await member.join()
      ctx.lounge?.start()
    },
    trace: ctx.traces.find,
    accept(socket, remoteAddress, traceparent) {
      const connection = open.accept(socket, remoteAddress, member.id, traceparent)
      if (connection === undefined) return refusedSocket
      if (draining.active) open.close(connection, 'restarting')
      return {
        text: (data) => frames.text(connection, data),
        binary: () => frames.binary(connection),
        data: (bytes, count) => frames.data(connection, bytes, count),
        closed: (cause) => open.closed(connection, cause ?? 'client'),
      }
    },
    drain() {
      metrics.node.draining.set(1)
      const over = draining.begin()
      member.update({ draining: true }, true)
      return over
    },
    undrain() {
      if (!draining.undo()) return false
      metrics.node.draining.set(0)
      member.update({ draining: false }, true)
      return true
    },
    stop,
  }
}

interface EdgeParts {
  readonly ctx: EdgeContext
  readonly open: Connections
  readonly frames: Inbound
  readonly draining: Drain
  readonly member: ClusterMember
  stop(): Promise<void>
}

/** Makes the parts of an edge and connects them. */
function edgeParts(options: EdgeOptions): EdgeParts {
  const { name, address, servers, onRefused, ...ports } = options
  const traces = traceRing({
    max: edgeLimits.tracedHopsMax,
    now: () => ports.time.now(),
    spans: ports.tracing?.spans,
  })
  const ctx: EdgeContext = {
    ...ports,
    traces,
    connections: new Map(),
    players: new Map(),
    catalogues: catalogueCache(ports.metrics),
    reads: readWindow(ports.clock, ports.settings),
    commandTimes: commandTimes({ ...ports, traces }),
    lounge: undefined,
  }
  const { clock, logger } = ctx
  const forward = forwarder(ctx)
  const resyncs = resyncQueue(ctx, forward)
  const open = connections(ctx, forward)
  const closeAll = (reason: 'resync' | 'restarting'): void => {
    for (const connection of [...ctx.connections.values()]) open.close(connection, reason)
  }
  /** Entries of the inbox may be missing: frames, and revocations. */
  const missed = (): void => {
    resyncs.addAll()
    recheckGrants(ctx, open.close).catch((error: unknown) => logger.error({ err: error }, 'checking sockets failed'))
  }
  const deliver = delivery(ctx, {
    close: open.close,
    resyncAll: missed,
    unknown: (player, connection) => open.unknown(player, connection, member.id),
    revoke: (revocation) => closeRevoked(ctx, revocation, open.close),
    announce: (player) => void announceExports(ctx, ctx.players.get(player), open.send),
  })
  const member = edgeMember(
    ctx,
    { name, address, ...(servers !== undefined && { servers }) },
    { entry: deliver.entry, resyncAll: missed, closeAll: () => closeAll('resync'), refused: onRefused },
  )
  const actions = { send: open.send, close: open.close, joined: () => member.joined }
  const parts = { ctx, forward, actions }
  if (ports.loungePorts !== undefined) ctx.lounge = edgeLounge(parts, ports.loungePorts)
  const check = (): void => {
    checkConnections(ctx, open)
    member.update({ load: ctx.connections.size })
  }
  const checking = every(clock, edgeLimits.checkPeriodMs, check, (error) =>
    logger.error({ err: error }, 'checking the connections failed'),
  )
  return {
    ctx,
    open,
    frames: inbound(parts),
    draining: drain(ctx, (connection, text) => open.close(connection, 'restarting', text)),
    member,
    async stop() {
      checking.cancel()
      resyncs.stop()
      closeAll('restarting')
      open.stop()
      await ctx.lounge?.stop()
      await withDeadline(clock, edgeLimits.flushDeadlineMs, 'sending the last disconnects', open.flushed()).catch(
        (error: unknown) => logger.error({ err: error }, 'stopping with disconnects that were not sent'),
      )
      await member.leave()
    },
  }
}

/** Events of a socket that was refused; they are ignored. */
const refusedSocket: SocketEvents = { text() {}, binary() {}, data() {}, closed() {} }
