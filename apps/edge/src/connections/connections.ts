import { type CloseEntry, type CloseReason, closeCodes, refusal } from '@lifegrid/contract/errors'
import { limits } from '@lifegrid/contract/limits'
import { type AddressCounts, addressCounts } from '../admission/address-counts.ts'
import { addressKey } from '../admission/address-key.ts'
import { type AddressLimiter, addressLimiter } from '../admission/address-limiter.ts'
import { type HeldUpdates, heldUpdates } from '../delivery/held-updates.ts'
import { outboundQueue } from '../delivery/outbound-queue.ts'
import type { EdgeContext } from '../edge-context.ts'
import { errorFrame } from '../inbound/error-frame.ts'
import type { Forwarder } from '../inbound/forwarder.ts'
import { edgeLimits } from '../limits.ts'
import { closeText } from './close-text.ts'
import { type Connection, newConnection } from './connection.ts'
import { type Disconnects, disconnects } from './disconnects.ts'
import type { Socket } from './socket.ts'

/** Accepts, writes to and closes connections, and tells sims which ones are gone. */
export interface Connections {
  /**
   * Takes a new socket.
   * @param edge the edge's session id.
   * @param traceparent that of the handshake: [OPS-9].
   * @returns undefined when the address has too many connections or opens them too fast. The socket is then being closed.
   */
  accept(socket: Socket, remoteAddress: string, edge: string, traceparent?: string): Connection | undefined
  send(connection: Connection, text: string): void
  /** Closes the connection. `text` replaces the reason's own text in the close frame. */
  close(connection: Connection, reason: CloseReason, text?: string): void
  /** The socket has closed by itself. */
  closed(connection: Connection, cause: CloseReason | 'client'): void
  /** A sim still writes to a connection that this edge does not have. Sends the `disconnect` that the sim missed, once. */
  unknown(player: string, connection: string, edge: string): void
  /** Resolves when every `disconnect` was appended or given up. */
  flushed(): Promise<void>
  stop(): void
}

interface Parts {
  readonly ctx: EdgeContext
  readonly addresses: AddressCounts
  readonly handshakes: AddressLimiter
  readonly disconnects: Disconnects
  readonly held: HeldUpdates
}

export function connections(ctx: EdgeContext, forward: Forwarder): Connections {
  const parts: Parts = {
    ctx,
    addresses: addressCounts(ctx.settings.connectionsPerAddressMax),
    handshakes: addressLimiter(ctx.clock, ctx.settings.handshakesPerMinute, edgeLimits.addressesMax),
    disconnects: disconnects(ctx, forward),
    held: heldUpdates(ctx.clock),
  }
  let counter = 0
  return {
    accept(socket, remoteAddress, edge, traceparent) {
      const address = addressKey(remoteAddress)
      if (!mayEnter(parts, socket, address)) return undefined
      counter++
      return open(parts, { id: `${edge}.${counter.toString(36)}`, edge, address, socket, traceparent })
    },
    send: (connection, text) => send(parts, connection, text),
    close: (connection, reason, text) => close(parts, connection, reason, text),
    closed: (connection, cause) => remove(parts, connection, cause),
    unknown: (player, connection, edge) => parts.disconnects.resend(player, connection, edge),
    flushed: () => parts.disconnects.flushed(),
    stop: () => parts.held.stop(),
  }
}

/** [CONN-1] Turns the socket away and returns false when its address opens connections too fast or has too many. */
function mayEnter(parts: Parts, socket: Socket, address: string): boolean {
  const waitMs = parts.handshakes.take(address)
  if (waitMs > 0) return turnAway(parts, socket, 'too_fast', waitMs)
  if (parts.addresses.take(address)) return true
  return turnAway(parts, socket, 'too_many_connections', edgeLimits.fullRetryAfterMs)
}

/** After the handshake, not during it: a browser tells its page nothing about a handshake that failed. */
function turnAway({ ctx }: Parts, socket: Socket, reason: 'too_fast' | 'too_many_connections', waitMs: number): false {
  const { metrics } = ctx
  metrics.edge.refusals.inc({ code: 'rate_limited' })
  metrics.edge.closes.inc({ reason })
  socket.send(errorFrame(refusal('rate_limited', 'Too many connections from this address.'), undefined, waitMs))
  socket.cut(closeCodes[reason].code, closeText(reason, waitMs))
  return false
}

function open(
  parts: Parts,
  fixed: {
    readonly id: string
    readonly edge: string
    readonly address: string
    readonly socket: Socket
    readonly traceparent: string | undefined
  },
): Connection {
  const { ctx, held } = parts
  const outbound = outboundQueue({
    socket: fixed.socket,
    softBytes: limits.outboundBytesSoft,
    send: (text) => send(parts, connection, text),
    onHeld: () => held.add(connection),
    onMerged: () => ctx.metrics.edge.coalescedFrames.inc(),
  })
  const connection: Connection = newConnection({
    ...fixed,
    outbound,
    samples: ctx.tracing?.samples,
    clock: ctx.clock,
  })
  ctx.connections.set(connection.id, connection)
  ctx.metrics.edge.connections.set(ctx.connections.size)
  ctx.lounge?.opened(connection)
  return connection
}

function send(parts: Parts, connection: Connection, text: string): void {
  if (connection.phase === 'closed') return
  const { metrics } = parts.ctx
  const bytes = Buffer.byteLength(text)
  connection.socket.send(text)
  connection.sentBytes += bytes
  metrics.edge.framesOut.inc()
  metrics.edge.bytesOut.inc(bytes)
  if (connection.socket.bufferedAmount > limits.outboundBytesMax) close(parts, connection, 'slow_reader')
}

function close(
  parts: Parts,
  connection: Connection,
  reason: CloseReason,
  text: string = closeCodes[reason].message,
): void {
  if (connection.phase === 'closed') return
  // The client still gets the update that was held for it, unless it is a slow reader.
  if (reason !== 'slow_reader') connection.outbound.flush(true)
  remove(parts, connection, reason)
  const { socket } = connection
  const { code, abuse }: CloseEntry = closeCodes[reason]
  if (abuse) socket.cut(code, text)
  else socket.close(code, text)
}

function remove({ ctx, addresses, disconnects, held }: Parts, connection: Connection, cause: CloseReason | 'client') {
  if (connection.phase === 'closed') return
  const { metrics } = ctx
  connection.phase = 'closed'
  connection.heldFrames.length = 0
  held.delete(connection)
  ctx.reads.closed(connection)
  ctx.lounge?.left(connection)
  ctx.connections.delete(connection.id)
  addresses.release(connection.address)
  metrics.edge.connections.set(ctx.connections.size)
  metrics.edge.closes.inc({ reason: cause })
  const { player } = connection
  if (player === undefined) return
  if (ctx.players.get(player) === connection) ctx.players.delete(player)
  metrics.edge.players.set(ctx.players.size)
  disconnects.send(connection, player)
}
