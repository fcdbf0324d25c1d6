import type { Duplex } from 'node:stream'
import type { Clock } from '@lifegrid/base/clock'
import { type CloseReason, closeCodes } from '@lifegrid/contract/errors'
import type { Logger } from '@lifegrid/observability/logger'
import { WebSocket } from 'ws'
import type { Socket, SocketEvents } from '../connections/socket.ts'
import type { FrameMeter } from './frame-meter.ts'

/**
 * The edge's {@link Socket} on a `ws` socket. `stream` is the network stream under it. A peer that does not answer the closing handshake is
 * cut by `ws` after its `closeTimeout`.
 */
export function wsSocket(ws: WebSocket, stream: Duplex, meter: FrameMeter): Socket {
  let corked = false
  let isCut = false
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
    sendShared({ bytes }) {
      if (ws.readyState !== WebSocket.OPEN) return
      gather()
      // Past ws, which would make the same frame for each socket. It holds nothing back: there is no compression and no message in parts.
      stream.write(bytes)
    },
    close(code, reason) {
      ws.close(code, reason)
    },
    cut(code, reason) {
      if (isCut) return
      isCut = true
      ws.close(code, reason)
      ws.pause()
      // The peer sees the end after the close frame, so a client that obeys does not have to wait for the cut.
      stream.end()
    },
    ping() {
      if (ws.readyState === WebSocket.OPEN) ws.ping(undefined, false, ignoreSendError)
    },
    pause: () => ws.pause(),
    resume() {
      if (!isCut) ws.resume()
    },
    get bufferedAmount() {
      return ws.bufferedAmount
    },
    get begunAt() {
      return meter.begunAt
    },
  }
}

/** Reports the client's bytes as `data`, each time before `ws` parses them. */
export function meterStream(stream: Duplex, meter: FrameMeter, clock: Clock, events: SocketEvents): void {
  stream.prependListener('data', (chunk: Buffer) => events.data(chunk.length, meter.take(chunk, clock.monotonic())))
}

/** Reports the socket's messages until it has closed, and its end. */
export function reportTo(ws: WebSocket, stream: Duplex, events: SocketEvents, logger: Logger): void {
  let cause: CloseReason | undefined
  ws.on('message', (data, isBinary) => {
    if (isBinary) events.binary()
    else events.text(String(data))
  })
  ws.on('error', (error: Error & { code?: string }) => {
    // When a frame breaks the protocol or exceeds a limit, ws closes by itself. Other errors are clients that are gone.
    cause ??= causes.get(error.code ?? '')
    logger.debug({ err: error }, 'socket error')
    // After such a frame, ws would continue to read and discard bytes. Its own call of `resume` is already queued.
    process.nextTick(() => stream.pause())
  })
  ws.on('close', (code) => events.closed(code === closeCodes.too_big.code ? 'too_big' : cause))
}

/** Errors of ws for which the contract has a close reason. */
const causes: ReadonlyMap<string, CloseReason> = new Map([
  ['WS_ERR_UNSUPPORTED_MESSAGE_LENGTH', 'too_big'],
  ['WS_ERR_TOO_MANY_BUFFERED_PARTS', 'too_many_fragments'],
])

function ignoreSendError(): void {}
