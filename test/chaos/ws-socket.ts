import type { SocketFactory } from '@lifegrid/sdk/socket'
import { WebSocket } from 'ws'

/** The SDK's socket over `ws`: a crowd of clients in one process costs less with it than with the platform's WebSocket. */
export const wsSocket: SocketFactory = (url, events) => {
  const socket = new WebSocket(url, { perMessageDeflate: false, handshakeTimeout: 5_000 })
  let done = false
  const finish = (code: number, reason: string): void => {
    if (done) return
    done = true
    events.closed(code, reason)
  }
  socket.on('open', () => {
    if (!done) events.opened()
  })
  socket.on('message', (data, isBinary) => {
    if (!done && !isBinary) events.received(data.toString())
  })
  socket.on('close', (code, reason) => finish(code, reason.toString()))
  // A close follows each error; the listener keeps Node from ending the process, and the reason is told by it.
  socket.on('error', (error) => finish(1006, error.message))
  return {
    send(text) {
      if (socket.readyState === WebSocket.OPEN) socket.send(text)
    },
    close() {
      done = true
      socket.close(1000)
    },
  }
}
