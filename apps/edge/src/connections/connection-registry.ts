import type { Timer } from '@lifegrid/base/clock'
import { type CloseReason, closeCodes, refusal } from '@lifegrid/contract/errors'
import { limits } from '@lifegrid/contract/limits'
import { addressCounts, addressKey } from '../admission/address-counts.ts'
import { addressLimiter } from '../admission/address-limiter.ts'
import { outboundQueue } from '../delivery/outbound-queue.ts'
import type { EdgeContext } from '../edge-context.ts'
import { type AppendChain, appendChain } from '../inbound/append-chain.ts'
import { errorFrame } from '../inbound/error-frame.ts'
import type { Forwarder } from '../inbound/forwarder.ts'
import { edgeLimits } from '../limits.ts'
import { closeText } from './close-text.ts'
import { type Connection, newConnection } from './connection.ts'
import type { Socket } from './socket.ts'

/** Who is here: sockets coming, being written to, going, and what sims are told of it. */
export interface Roster {
  /** Undefined when the address has its share already, or comes too often; the socket is being closed then. */
  enter(socket: Socket, remoteAddress: string, edge: string): Connection | undefined
  send(connection: Connection, text: string): void
  /** Closes from our side. `text` where the reason's own is not enough. */
  close(connection: Connection, reason: CloseReason, text?: string): void
  /** The socket has gone by itself. */
  left(connection: Connection, cause: CloseReason | 'client'): void
  /** A sim writes to a connection of this edge that is not here, so it has missed the `disconnect`: it is told again, once. */
  unknown(player: string, connection: string, edge: string): void
  /** Resolves when every `disconnect` has been appended or given up. */
  flushed(): Promise<void>
  stop(): void
}

export function roster(ctx: EdgeContext, forward: Forwarder): Roster {
  const { clock, metrics } = ctx
  const addresses = addressCounts(ctx.settings.connectionsPerAddressMax)
  const handshakes = addressLimiter(clock, ctx.settings.handshakesPerMinute, edgeLimits.addressesMax)
  const farewells = farewellsOf(ctx, forward)
  const held = heldUpdates(ctx)
  let counter = 0

  const send = (connection: Connection, text: string): void => {
    if (connection.phase === 'closed') return
    connection.socket.send(text)
    metrics.edge.framesOut.inc()
    metrics.edge.bytesOut.inc(Buffer.byteLength(text))
    if (connection.socket.bufferedAmount > limits.outboundBytesMax) close(connection, 'slow_reader')
  }

  const close = (connection: Connection, reason: CloseReason, text: string = closeCodes[reason].message): void => {
    if (connection.phase === 'closed') return
    // What was held is the client's: only one that does not read anyway goes without it.
    if (reason !== 'slow_reader') connection.outbound.flush(true)
    left(connection, reason)
    connection.socket.close(closeCodes[reason].code, text)
  }

  const left = (connection: Connection, cause: CloseReason | 'client'): void => {
    if (connection.phase === 'closed') return
    connection.phase = 'closed'
    connection.heldFrames.length = 0
    held.delete(connection)
    ctx.connections.delete(connection.id)
    addresses.release(connection.address)
    metrics.edge.connections.set(ctx.connections.size)
    metrics.edge.closes.inc({ reason: cause })
    const { player } = connection
    if (player === undefined) return
    if (ctx.players.get(player) === connection) ctx.players.delete(player)
    metrics.edge.players.set(ctx.players.size)
    farewells.say(connection, player, connection.id, connection.edge)
  }

  return {
    enter(socket, remoteAddress, edge) {
      const address = addressKey(remoteAddress)
      const waitMs = handshakes.take(address)
      if (waitMs > 0) {
        // Not at the handshake: browsers tell their pages nothing of one that failed.
        metrics.edge.refusals.inc({ code: 'rate_limited' })
        metrics.edge.closes.inc({ reason: 'too_fast' })
        socket.send(errorFrame(refusal('rate_limited', 'Too many connections from this address.'), undefined, waitMs))
        socket.close(closeCodes.too_fast.code, closeText('too_fast', waitMs))
        return undefined
      }
      if (!addresses.take(address)) {
        metrics.edge.closes.inc({ reason: 'too_many_connections' })
        socket.close(closeCodes.too_many_connections.code, closeCodes.too_many_connections.message)
        return undefined
      }
      counter++
      const outbound = outboundQueue({
        socket,
        softBytes: limits.outboundBytesSoft,
        send: (text) => send(connection, text),
        onHeld: () => held.add(connection),
        onMerged: () => metrics.edge.coalescedFrames.inc(),
      })
      const id = `${edge}.${counter.toString(36)}`
      const connection: Connection = newConnection({ id, edge, address, socket, outbound, clock })
      ctx.connections.set(id, connection)
      metrics.edge.connections.set(ctx.connections.size)
      return connection
    },
    send,
    close,
    left,
    unknown(player, connection, edge) {
      if (connection.startsWith(`${edge}.`) && !farewells.said(connection)) {
        farewells.say(appendChain(), player, connection, edge)
      }
    },
    flushed: () => farewells.flushed(),
    stop: () => held.stop(),
  }
}

interface Farewells {
  say(chain: AppendChain, player: string, connection: string, edge: string): void
  said(connection: string): boolean
  flushed(): Promise<void>
}

/** The `disconnect`s. Each goes behind what its connection had forwarded before. */
function farewellsOf(ctx: EdgeContext, forward: Forwarder): Farewells {
  const underWay = new Set<Promise<void>>()
  /** Connection ids, oldest first. */
  const gone = new Set<string>()

  const append = async (chain: AppendChain, player: string, connection: string, edge: string): Promise<void> => {
    const entry = { kind: 'disconnect', player, connection, edge } as const
    const result = await forward.lifecycle(chain, entry, edgeLimits.disconnectAttemptsMax)
    if (result.outcome === 'appended' || result.outcome === 'cut') return
    ctx.logger.error({ connection, player, outcome: result.outcome }, 'a disconnect was given up')
    // Should a sim still write to the connection, it is told then.
    gone.delete(connection)
  }

  return {
    say(chain, player, connection, edge) {
      gone.add(connection)
      if (gone.size > edgeLimits.goneMax) gone.delete(gone.values().next().value as string)
      const done: Promise<void> = append(chain, player, connection, edge)
        .catch((error: unknown) => ctx.logger.error({ err: error, connection }, 'a disconnect failed'))
        .finally(() => underWay.delete(done))
      underWay.add(done)
    },
    said: (connection) => gone.has(connection),
    async flushed() {
      await Promise.all(underWay)
    },
  }
}

/** Slow readers with an update held for them: looked at again and again until they have caught up. One timer for all. */
function heldUpdates(ctx: EdgeContext) {
  const connections = new Set<Connection>()
  let timer: Timer | undefined
  const tick = (): void => {
    timer = undefined
    for (const connection of connections) {
      connection.outbound.flush(false)
      if (!connection.outbound.holding) connections.delete(connection)
    }
    if (connections.size > 0) arm()
  }
  const arm = (): void => {
    timer ??= ctx.clock.after(edgeLimits.heldFlushMs, tick)
  }
  return {
    add(connection: Connection): void {
      connections.add(connection)
      arm()
    },
    delete(connection: Connection): void {
      connections.delete(connection)
    },
    stop(): void {
      timer?.cancel()
    },
  }
}
