import type { Duplex } from 'node:stream'
import type { Clock } from '@lifegrid/base/clock'
import { type CloseReason, closeCodes } from '@lifegrid/contract/errors'
import type { Logger } from '@lifegrid/observability/logger'
import { WebSocket } from 'ws'
import type { Socket, SocketEvents } from '../connections/socket.ts'
import { edgeLimits } from '../limits.ts'

/** The edge's {@link Socket} on a `ws` socket. `stream` is the network stream under it. */
export function wsSocket(ws: WebSocket, stream: Duplex, clock: Clock): Socket {
  let corked = false
  // Everything that one turn of the event loop sends leaves in one system call, which is the most expensive part of a frame.
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
      // A failure leads to the close event. Without the callback, ws would throw it.
      ws.send(text, ignoreSendError)
    },
    close(code, reason) {
      if (ws.readyState === WebSocket.CLOSED) return
      ws.close(code, reason)
      // A peer that does not read never answers the closing handshake, and its buffer would stay in memory.
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

/** Reports the socket's events until it has closed. */
export function reportTo(ws: WebSocket, events: SocketEvents, logger: Logger): void {
  let cause: CloseReason | undefined
  ws.on('message', (data, isBinary) => {
    if (isBinary) events.binary()
    else events.text(String(data))
  })
  ws.on('pong', () => events.pong())
  ws.on('error', (error: Error & { code?: string }) => {
    // When a frame exceeds maxPayload, ws closes with 1009 by itself. Other errors are clients that are gone or break the protocol.
    if (error.code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH') cause = 'too_big'
    logger.debug({ err: error }, 'socket error')
  })
  ws.on('close', (code) => events.closed(code === closeCodes.too_big.code ? 'too_big' : cause))
}

function ignoreSendError(): void {}
