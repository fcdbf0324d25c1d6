import type { SocketFactory } from '@lifegrid/sdk/socket'
import { WebSocket } from 'ws'

/** A socket for the SDK on top of `ws`, which costs a process with many clients less than the WebSocket of Node. */
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
  // Without a listener an error would end the process. The close that follows would lose the reason, so it is reported here.
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
