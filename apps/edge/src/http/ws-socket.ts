import type { Duplex } from 'node:stream'
import type { Clock } from '@lifegrid/base/clock'
import { type CloseReason, closeCodes } from '@lifegrid/contract/errors'
import type { Logger } from '@lifegrid/observability/logger'
import { WebSocket } from 'ws'
import type { Socket, SocketEvents } from '../connections/socket.ts'
import { edgeLimits } from '../limits.ts'

/** A `ws` socket behind the edge's port, over the `stream` that it was upgraded from. */
export function wsSocket(ws: WebSocket, stream: Duplex, clock: Clock): Socket {
  let corked = false
  // What one turn sends to a client leaves in one system call, which otherwise is the dearest part of a frame.
  const gather = (): void => {
    if (corked) return
    corked = true
    stream.cork()
    process.nextTick(() => {
      corked = false
      stream.uncork()
    })
  }
  return {
    send(text) {
      if (ws.readyState !== WebSocket.OPEN) return
      gather()
      // Whatever fails here ends in the close event; the callback keeps it from being thrown there.
      ws.send(text, ignoreSendError)
    },
    close(code, reason) {
      if (ws.readyState === WebSocket.CLOSED) return
      ws.close(code, reason)
      // A peer that does not read never answers the handshake, and would keep its buffer alive.
      const timer = clock.after(edgeLimits.closeGraceMs, () => ws.terminate())
      ws.once('close', () => timer.cancel())
    },
    ping() {
      if (ws.readyState === WebSocket.OPEN) ws.ping(undefined, false, ignoreSendError)
    },
    get bufferedAmount() {
      return ws.bufferedAmount
    },
  }
}

/** Reports what the socket does, until it has closed. */
export function reportTo(ws: WebSocket, events: SocketEvents, logger: Logger): void {
  let cause: CloseReason | undefined
  ws.on('message', (data, isBinary) => {
    if (isBinary) events.binary()
    else events.text(String(data))
  })
  ws.on('pong', () => events.pong())
  ws.on('error', (error: Error & { code?: string }) => {
    // A frame past maxPayload: ws closes with 1009 by itself. Everything else is a client that has gone or breaks the protocol.
    if (error.code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH') cause = 'too_big'
    logger.debug({ err: error }, 'socket error')
  })
  ws.on('close', (code) => events.closed(code === closeCodes.too_big.code ? 'too_big' : cause))
}

function ignoreSendError(): void {}
