import { every } from '@lifegrid/base/clock'
import { withDeadline } from '@lifegrid/base/deadline'
import { clusterMember } from '@lifegrid/cluster/cluster-member'
import type { InboxEvents } from '@lifegrid/cluster/ports'
import { sweep } from './connections/check-connections.ts'
import { roster } from './connections/connection-registry.ts'
import { type DrainOutcome, drain } from './connections/drain.ts'
import type { Socket, SocketEvents } from './connections/socket.ts'
import { delivery } from './delivery/delivery.ts'
import { resyncs } from './delivery/resync-queue.ts'
import type { EdgeContext, EdgePorts } from './edge-context.ts'
import { forwarder } from './inbound/forwarder.ts'
import { inbound } from './inbound/inbound.ts'
import { edgeLimits } from './limits.ts'

/** One edge: sockets on one side, streams on the other, and nothing that cannot be lost. */
export interface Edge {
  /** The session's id. */
  readonly id: string
  /** Whether the edge has its place in the cluster. */
  readonly joined: boolean
  readonly draining: boolean
  /** Open sockets. */
  readonly connections: number
  /** Joins the cluster: session and inbox. Tries until it succeeds. */
  start(): Promise<void>
  /** Takes a socket whose handshake is done. `remoteAddress` is the client's own, not the proxy's. */
  accept(socket: Socket, remoteAddress: string): SocketEvents
  /** Closes everyone with 1012, spread over `drainMs`. */
  drain(): Promise<DrainOutcome>
  /** False when there is nothing to undo. */
  undrain(): boolean
  /** Closes what is left, lets the last entries go, ends the session. */
  stop(): Promise<void>
}

export interface EdgeOptions extends EdgePorts {
  /** As in NODE_NAME. */
  readonly name: string
  /** The admin address, as it stands in the session; asked for when joining. */
  readonly address: () => string
}

export function createEdge(options: EdgeOptions): Edge {
  const ctx: EdgeContext = { ...options, connections: new Map(), players: new Map() }
  const { clock, logger, metrics } = ctx
  const forward = forwarder(ctx)
  const resync = resyncs(ctx, forward)
  const people = roster(ctx, forward)
  const closeAll = (reason: 'resync' | 'restarting'): void => {
    for (const connection of [...ctx.connections.values()]) people.close(connection, reason)
  }
  const draining = drain(ctx, (connection, text) => people.close(connection, 'restarting', text))
  const deliver = delivery(ctx, {
    close: people.close,
    resyncAll: resync.all,
    unknown: (player, connection) => people.unknown(player, connection, member.id),
  })
  const inboxEvents: InboxEvents = {
    entry: deliver.entry,
    gap() {
      metrics.edge.outboundGaps.inc({ how: 'stream' })
      logger.warn('[OUT-1] the inbox was cut or vanished')
      resync.all()
    },
    failed(error) {
      metrics.node.redisErrors.inc({ operation: 'inbox' })
      logger.warn({ err: error }, 'reading the inbox failed')
    },
  }
  const member = clusterMember({
    kind: 'edge',
    name: options.name,
    version: edgeVersion,
    address: options.address,
    clock,
    random: ctx.random,
    sessions: ctx.sessions,
    time: ctx.time,
    retryBaseMs: edgeLimits.retryBaseMs,
    retryCapMs: edgeLimits.retryCapMs,
    // The inbox first: sims may write to it as soon as they see the session.
    openFirst: (id) => ctx.streams.openInbox(id, inboxEvents),
    onLost(session) {
      metrics.node.sessionLost.inc()
      logger.error({ session }, 'session lost: joining again under a new id')
      // The sims no longer count our players as connected. Their clients reconnect and resend what was not acknowledged.
      closeAll('resync')
    },
    onJoinFailed: (error, attempt) => logger.warn({ err: error, attempt }, 'could not join the cluster; trying again'),
    onError: (error, doing) => logger.error({ err: error, doing }, 'the session failed'),
  })
  const hear = inbound({
    ctx,
    forward,
    actions: { send: people.send, close: people.close, joined: () => member.joined },
  })
  const sweeping = every(
    clock,
    edgeLimits.sweepMs,
    () => {
      sweep(ctx, people.close)
      member.update({ load: ctx.connections.size })
    },
    (error) => logger.error({ err: error }, 'the sweep failed'),
  )

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
    start: member.join,
    accept(socket, remoteAddress) {
      const connection = people.enter(socket, remoteAddress, member.id)
      if (connection === undefined) return deaf
      if (draining.active) people.close(connection, 'restarting')
      return {
        text: (data) => hear.text(connection, data),
        binary: () => hear.binary(connection),
        pong() {
          connection.heardAt = clock.monotonic()
        },
        closed: (cause) => people.left(connection, cause ?? 'client'),
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
    async stop() {
      sweeping.cancel()
      resync.stop()
      closeAll('restarting')
      people.stop()
      const { flushDeadlineMs } = edgeLimits
      await withDeadline(clock, flushDeadlineMs, 'sending the last disconnects', people.flushed()).catch(
        (error: unknown) => logger.error({ err: error }, 'left with disconnects that could not be sent'),
      )
      await member.leave()
    },
  }
}

/** Edges read and write no state of lives, so all versions of them are alike: [MOVE-3]. */
const edgeVersion = 1

/** For a socket that was refused at once: what it still says is not for us. */
const deaf: SocketEvents = { text() {}, binary() {}, pong() {}, closed() {} }
